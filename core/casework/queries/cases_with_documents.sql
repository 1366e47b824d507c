-- Every case that has a document, oldest first. Index: case_document_case_id_id.
SELECT DISTINCT case_id FROM case_document ORDER BY case_id
