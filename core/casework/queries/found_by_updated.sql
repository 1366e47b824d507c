-- The few cases that the full text found, last touched first, after the cursor.
-- Index: search_doc's key, case.id.
SELECT c.id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM json_each(:sids) found CROSS JOIN search_doc ON sid = found.value CROSS JOIN "case" c ON c.id = record
WHERE search_doc.kind = 'case' AND (updated_at_ms, c.id) < (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
ORDER BY updated_at_ms DESC, c.id DESC LIMIT :limit
