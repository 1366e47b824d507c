-- an accepted entry.
INSERT INTO journal(device, seq, area, prefecture, record, entry) VALUES(?, ?, ?, ?, ?, ?)
