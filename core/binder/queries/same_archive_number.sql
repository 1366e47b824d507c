-- The cases that have an archive number. Index: archive_number_number_id.
SELECT case_id AS id FROM archive_number WHERE number = :number ORDER BY id
