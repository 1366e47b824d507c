-- The evidence taken for one case itself. Index: evidence_subject_id.
SELECT id FROM evidence WHERE subject = :case ORDER BY id
