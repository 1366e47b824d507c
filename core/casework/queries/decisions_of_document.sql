-- The steps of approval of one document, oldest first. Index: document_decision_document_id.
SELECT id FROM document_decision WHERE document = :document ORDER BY id
