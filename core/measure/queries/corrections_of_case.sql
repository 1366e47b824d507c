-- The orders to correct of one case, oldest first. Index: correction_for_case_id.
SELECT id FROM correction WHERE for_case = :case ORDER BY id
