-- The documents of one case, oldest first. Index: case_document_case_id_id.
SELECT id FROM case_document WHERE case_id = :case ORDER BY id
