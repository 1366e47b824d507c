-- The links other cases noted to one case, oldest first. Index: case_link_other_id.
SELECT id FROM case_link WHERE other = :case ORDER BY id
