-- The inspections of one enterprise between two days, the latest first. Index: inspection_task_enterprise_planned_on.
SELECT id FROM inspection_task
WHERE enterprise = :enterprise AND planned_on BETWEEN :from AND :until ORDER BY planned_on DESC, id DESC LIMIT :limit
