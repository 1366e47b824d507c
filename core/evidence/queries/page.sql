-- All evidence, newest first, after the cursor. Index: evidence_collected_at_ms_id.
SELECT id, subject, kind, title, media_type, digest, size, collected_by, collected_at_ms, taken_at_ms, place FROM evidence
WHERE (collected_at_ms, id) < (:at_ms, :id) AND (:kind = '' OR kind = :kind)
ORDER BY collected_at_ms DESC, id DESC LIMIT :limit
