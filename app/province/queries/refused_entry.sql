-- one refused entry of a device. Index: refused's key.
SELECT entry FROM refused WHERE device = ? AND seq = ?
