-- All evidence taken for one inspection or case, oldest first. Index: evidence_subject_id.
SELECT id FROM evidence WHERE subject = :subject ORDER BY id
