-- the device a token belongs to. Index: token's key.
SELECT d.no, d.id, d.name, d.public_key, d.digest, d.role, d.area, d.seq, d.head, d.hlc, d.withdrawn_at_ms
FROM token t JOIN device d ON d.no = t.device WHERE t.hash = ?
