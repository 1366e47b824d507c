-- The first document with this content. Index: case_document_digest.
SELECT id FROM case_document WHERE digest = :digest LIMIT 1
