-- The remedies of one case, oldest first. Index: remedy_for_case_id.
SELECT id FROM remedy WHERE for_case = :case ORDER BY id
