-- Production limited or stopped in one case, oldest first. Index: production_limit_for_case_id.
SELECT id FROM production_limit WHERE for_case = :case ORDER BY id
