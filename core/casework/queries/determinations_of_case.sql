-- Every determination of one case, oldest first. Index: determination_for_case_id.
SELECT id FROM determination WHERE for_case = :case ORDER BY id
