-- The steps of approval of one case's documents, oldest first. Index: document_decision_case_id_id.
SELECT id FROM document_decision WHERE case_id = :case ORDER BY id
