-- records published to an area with their entries up to a position, for the snapshot of a part of it, without that
-- part's own. Index: publication_record, journal_record.
SELECT r.record, j.entry FROM (SELECT DISTINCT p.record AS record FROM publication p CROSS JOIN record w ON w.id = p.record
    WHERE p.area = ? AND p.record > ? AND w.area NOT BETWEEN ? AND ? ORDER BY p.record LIMIT ?) r
LEFT JOIN journal j ON j.record = r.record AND j.n <= ? ORDER BY r.record, j.n
