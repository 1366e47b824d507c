-- The entry of a device with this number. Index: journal_device_seq(device, seq).
SELECT entry, digest FROM journal JOIN device ON device.no = journal.device
WHERE journal.device = :device AND seq = :seq
