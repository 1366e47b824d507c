-- a device's receipts. Index: receipt's key.
SELECT seq, head, at_ms, signature FROM receipt WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?
