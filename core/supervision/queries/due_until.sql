-- Cases whose nearest last day lies up to a day, the nearest first. Index: case_due_on_id.
SELECT id, number, cause, party_name, stage, due_on, due_rule FROM "case"
WHERE due_on > '' AND due_on <= :until AND (:officer = '' OR officers LIKE :officer)
ORDER BY due_on, id LIMIT :limit
