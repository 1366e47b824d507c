-- Filed cases, last filed first, after the cursor. Index: case_filed_on_id.
SELECT id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM "case"
WHERE (filed_on, id) < (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
    AND (:sids = '' OR (SELECT sid FROM search_doc WHERE record = id) IN (SELECT value FROM json_each(:sids)))
    AND (:words = '' OR (SELECT sid FROM search_doc WHERE record = id) IN (
        SELECT rowid FROM search_text WHERE search_text MATCH :words))
ORDER BY filed_on DESC, id DESC LIMIT :limit
