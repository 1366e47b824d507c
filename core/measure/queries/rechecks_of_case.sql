-- The rechecks of one case, oldest first. Index: recheck_for_case_id.
SELECT id FROM recheck WHERE for_case = :case ORDER BY id
