-- all entries of a record up to a position. Index: journal_record.
SELECT entry FROM journal WHERE record = ? AND n <= ? ORDER BY n
