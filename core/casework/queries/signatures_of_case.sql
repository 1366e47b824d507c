-- The signatures on documents of one case, oldest first. Index: document_signature_case_id_id.
SELECT id FROM document_signature WHERE case_id = :case ORDER BY id
