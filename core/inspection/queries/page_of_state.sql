-- Inspections of one state, the earliest planned first, after the cursor. Index: inspection_task_state_planned_on_id.
-- A state that is the default is not written: it stands as null.
SELECT id, title, enterprise, enterprise_name, source, state, planned_on, started_at_ms, contested FROM inspection_task
WHERE state = :state AND (planned_on, id) > (:planned_on, :id)
UNION ALL
SELECT id, title, enterprise, enterprise_name, source, state, planned_on, started_at_ms, contested FROM inspection_task
WHERE state IS NULL AND :state = 'planned' AND (planned_on, id) > (:planned_on, :id)
ORDER BY planned_on, id LIMIT :limit
