-- What was moved into the secondary volume of one case, or back. Index: withheld_case_id_id.
SELECT id FROM withheld WHERE case_id = :case ORDER BY id
