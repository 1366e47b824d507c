-- Inspections, the latest planned first, after the cursor. Index: inspection_task_planned_on_id.
SELECT id, title, enterprise, enterprise_name, source, state, planned_on, started_at_ms, contested FROM inspection_task
WHERE (planned_on, id) < (:planned_on, :id) ORDER BY planned_on DESC, id DESC LIMIT :limit
