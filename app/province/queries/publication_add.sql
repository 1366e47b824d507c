-- an entry is published to an area. Index: journal_device_seq.
INSERT INTO publication(n, area, record, digest) SELECT n, ?, record, ? FROM journal WHERE device = ? AND seq = ?
