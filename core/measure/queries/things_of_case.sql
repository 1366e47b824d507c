-- The inventory of one case, in the order it was written. Index: held_thing_for_case_id.
SELECT id FROM held_thing WHERE for_case = :case ORDER BY id
