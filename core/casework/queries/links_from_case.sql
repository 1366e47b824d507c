-- The links noted in one case, oldest first. Index: case_link_one_id.
SELECT id FROM case_link WHERE one = :case ORDER BY id
