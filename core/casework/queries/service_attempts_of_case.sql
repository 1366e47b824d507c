-- The attempts to serve documents of one case, oldest first. Index: service_attempt_case_id_id.
SELECT id FROM service_attempt WHERE case_id = :case ORDER BY id
