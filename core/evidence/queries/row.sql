-- One piece of evidence as a list shows it. Index: unique id.
SELECT id, subject, kind, title, media_type, digest, size, collected_by, collected_at_ms, taken_at_ms, place FROM evidence
WHERE id = :id
