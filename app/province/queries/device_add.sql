-- a device enrols.
INSERT INTO device(id, name, public_key, digest, role, area, successor_of, enrolled_at_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?)
