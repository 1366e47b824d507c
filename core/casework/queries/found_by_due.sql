-- The few cases with a last day that the full text found, the nearest first, after the cursor.
-- Index: search_doc's key, case.id.
SELECT c.id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM json_each(:sids) found CROSS JOIN search_doc ON sid = found.value CROSS JOIN "case" c ON c.id = record
WHERE search_doc.kind = 'case' AND (due_on, c.id) > (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
ORDER BY due_on, c.id LIMIT :limit
