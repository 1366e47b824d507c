-- The few cases that hold the words, last touched first, after the cursor.
-- Index: search_text (full text), search_doc's key, case.id.
SELECT c.id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM search_text CROSS JOIN search_doc ON sid = search_text.rowid CROSS JOIN "case" c ON c.id = record
WHERE search_text MATCH :words AND search_doc.kind = 'case' AND (updated_at_ms, c.id) < (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
ORDER BY updated_at_ms DESC, c.id DESC LIMIT :limit
