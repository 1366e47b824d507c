-- The first evidence with this content. Index: evidence_digest.
SELECT id FROM evidence WHERE digest = :digest LIMIT 1
