-- The other cases of one party, by its record or by its code, that were decided with a penalty between two days, the
-- latest first. Index: case_party_id, case_party_code_decided_on.
SELECT id, number, decided_on, violations, act_started_on, act_ended_on, basis FROM "case"
WHERE id IN (
        SELECT id FROM "case" WHERE party = :party AND decided_on BETWEEN :from AND :until
        UNION
        SELECT id FROM "case" WHERE :code <> '' AND party_code = :code AND decided_on BETWEEN :from AND :until)
    AND id <> :except AND coalesce(penalty_proposed, 1)
ORDER BY decided_on DESC, id DESC
