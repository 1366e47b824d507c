-- one entry of a device. Index: journal_device_seq.
SELECT entry FROM journal WHERE device = ? AND seq = ?
