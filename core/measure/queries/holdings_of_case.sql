-- What was sealed, seized or registered in one case, oldest first. Index: holding_for_case_id.
SELECT id FROM holding WHERE for_case = :case ORDER BY id
