-- What became of the things of one case. Index: disposal_for_case_id.
SELECT id FROM disposal WHERE for_case = :case ORDER BY id
