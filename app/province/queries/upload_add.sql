-- an upload begins, or goes on.
INSERT INTO upload(id, device, digest, length, area, made_at_ms) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING
