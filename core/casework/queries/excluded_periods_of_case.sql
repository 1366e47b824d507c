-- Time of one case that does not count, oldest entry first. Index: excluded_period_case_id_id.
SELECT id FROM excluded_period WHERE case_id = :case ORDER BY id
