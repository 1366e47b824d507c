-- What officers answered about transfers in one case, oldest first. Index: screening_for_case_id.
SELECT id FROM screening WHERE for_case = :case ORDER BY id
