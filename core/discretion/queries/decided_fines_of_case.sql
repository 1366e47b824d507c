-- The decided fines of one case. Index: decided_fine_for_case_id.
SELECT id FROM decided_fine WHERE for_case = :case ORDER BY id
