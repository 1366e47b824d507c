-- All evidence that shows one answer of a checklist, oldest first. Index: evidence_checklist_answer_id.
SELECT id, subject, kind, title, media_type, digest, size, collected_by, collected_at_ms, taken_at_ms, place FROM evidence
WHERE checklist_answer = :answer ORDER BY id
