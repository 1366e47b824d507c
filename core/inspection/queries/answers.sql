-- The answers of one inspection. Index: checklist_answer_task_item.
SELECT id FROM checklist_answer WHERE task = :task ORDER BY item
