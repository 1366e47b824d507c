-- The same by the code of the party, the latest decided first. Index: case_party_code_decided_on.
SELECT id, number, cause, stage, procedure_version, violations, act_started_on, act_ended_on, decided_on,
    penalty_proposed, fine_fen
FROM "case" WHERE party_code = :value ORDER BY decided_on DESC LIMIT :limit
