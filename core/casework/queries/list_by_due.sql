-- Cases with a last day, the nearest first, after the cursor. Index: case_due_on_id.
SELECT id, number, cause, party_name, stage, officers, filed_on, due_on, due_rule, updated_at_ms, contested
FROM "case"
WHERE (due_on, id) > (:key, :id)
    AND (:stage = '' OR coalesce(stage, 'lead') = :stage) AND (:officer = '' OR officers LIKE :officer)
    AND (:text = '' OR number LIKE :text ESCAPE '\' OR party_name LIKE :text ESCAPE '\' OR cause LIKE :text ESCAPE '\')
ORDER BY due_on, id LIMIT :limit
