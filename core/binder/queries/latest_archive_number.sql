-- The archive number that was given last: the next one begins like it. Index: archive_number_assigned_on_id.
SELECT id FROM archive_number ORDER BY assigned_on DESC, id DESC LIMIT 1
