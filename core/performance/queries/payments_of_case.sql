-- The payments of one case, oldest first. Index: payment_for_case_id.
SELECT id FROM payment WHERE for_case = :case ORDER BY id
