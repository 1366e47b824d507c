-- an entry of the province's own is published to its area. Index: journal_device_seq.
INSERT INTO publication(n, area, record, digest) SELECT n, area, record, ? FROM journal WHERE device = ? AND seq = ?
