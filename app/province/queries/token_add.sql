-- a device gets a token.
INSERT INTO token(hash, device, made_at_ms) VALUES(?, ?, ?)
