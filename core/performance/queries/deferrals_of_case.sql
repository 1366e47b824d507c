-- The deferrals of one case, oldest first. Index: deferral_for_case_id.
SELECT id FROM deferral WHERE for_case = :case ORDER BY id
