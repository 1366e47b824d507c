-- The cases of one party by its code. Index: case_party_code_decided_on.
SELECT id FROM "case" WHERE party_code = :code LIMIT :limit
