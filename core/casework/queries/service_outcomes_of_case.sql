-- What came of the attempts to serve documents of one case, oldest first. Index: service_outcome_case_id_id.
SELECT id FROM service_outcome WHERE case_id = :case ORDER BY id
