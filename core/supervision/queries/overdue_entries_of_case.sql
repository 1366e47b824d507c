-- What was said about the passed last days of one case, oldest first. Index: overdue_entry_case_id_id.
SELECT id FROM overdue_entry WHERE case_id = :case ORDER BY id
