-- The demand answers of one case, oldest first. Index: demand_answer_for_case_id.
SELECT id FROM demand_answer WHERE for_case = :case ORDER BY id
