-- Cases, last touched first, after the cursor. Index: case_updated_at_ms_id.
SELECT id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM "case"
WHERE (updated_at_ms, id) < (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
    AND (:sids = '' OR (SELECT sid FROM search_doc WHERE record = id) IN (SELECT value FROM json_each(:sids)))
    AND (:words = '' OR (SELECT sid FROM search_doc WHERE record = id) IN (
        SELECT rowid FROM search_text WHERE search_text MATCH :words))
ORDER BY updated_at_ms DESC, id DESC LIMIT :limit
