-- The cases of one enterprise, newest first. Index: case_party_id.
SELECT id FROM "case" WHERE party = :party ORDER BY id DESC LIMIT :limit
