-- The extensions granted in one case, oldest first. Index: granted_extension_case_id_id.
SELECT id FROM granted_extension WHERE case_id = :case ORDER BY id
