-- What officers confirmed in one case, oldest first. Index: confirmation_case_id_id.
SELECT id FROM confirmation WHERE case_id = :case ORDER BY id
