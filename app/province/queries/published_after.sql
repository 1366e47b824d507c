-- records published to an area with their entries up to a position, for the snapshot. Index: publication_record, journal_record.
SELECT r.record, j.entry FROM (SELECT record FROM publication WHERE area = ? AND record > ? ORDER BY record LIMIT ?) r
LEFT JOIN journal j ON j.record = r.record AND j.n <= ? ORDER BY r.record, j.n
