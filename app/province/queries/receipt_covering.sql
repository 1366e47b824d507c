-- the first receipt that covers an entry. Index: receipt's key.
SELECT seq, head, at_ms, signature FROM receipt WHERE device = ? AND seq >= ? ORDER BY seq LIMIT 1
