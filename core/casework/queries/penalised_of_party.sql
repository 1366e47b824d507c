-- The decided cases of one party, by its record or by its code, between two days. Index: case_party_id, case_party_code_decided_on.
SELECT id FROM "case" WHERE party = :party AND decided_on BETWEEN :from AND :until
UNION
SELECT id FROM "case" WHERE :code <> '' AND party_code = :code AND decided_on BETWEEN :from AND :until
