-- what was refused of a stretch of a device's chain. Index: refused's key.
SELECT seq, problem FROM refused WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq
