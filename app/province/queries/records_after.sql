-- records of an area with their entries up to a position, for the snapshot. Index: record_area, journal_record.
SELECT r.id, j.entry FROM (SELECT id FROM record WHERE area = ? AND id > ? ORDER BY id LIMIT ?) r
LEFT JOIN journal j ON j.record = r.id AND j.n <= ? ORDER BY r.id, j.n
