-- a new record.
INSERT INTO record(id, area, kind) VALUES(?, ?, ?) ON CONFLICT(id) DO NOTHING
