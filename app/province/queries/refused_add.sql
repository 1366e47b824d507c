-- a refused entry.
INSERT INTO refused(device, seq, entry, problem) VALUES(?, ?, ?, ?)
