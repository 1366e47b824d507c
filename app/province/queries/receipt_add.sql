-- a receipt given.
INSERT INTO receipt(device, seq, head, at_ms, signature, device_signature) VALUES(?, ?, ?, ?, ?, ?)
