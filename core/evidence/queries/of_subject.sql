-- All evidence taken for one inspection or case, oldest first. Index: evidence_subject_id.
SELECT id, subject, kind, title, media_type, digest, size, collected_by, collected_at_ms, taken_at_ms, place FROM evidence
WHERE subject = :subject ORDER BY id
