-- The answer to one item in one inspection. Index: checklist_answer_task_item.
SELECT id FROM checklist_answer WHERE task = :task AND item = :item ORDER BY id LIMIT 1
