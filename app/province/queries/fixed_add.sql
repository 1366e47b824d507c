-- a value that stays.
INSERT INTO fixed(record, field, value) VALUES(?, ?, ?) ON CONFLICT(record, field) DO NOTHING
