-- One entry with how its device hashes. Index: the journal's own key.
SELECT journal.device AS device, seq, kind, record, entry, digest FROM journal
JOIN device ON device.no = journal.device WHERE pos = :pos
