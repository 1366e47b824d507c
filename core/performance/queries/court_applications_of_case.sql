-- The court applications of one case, oldest first. Index: court_application_for_case_id.
SELECT id FROM court_application WHERE for_case = :case ORDER BY id
