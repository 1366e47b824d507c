-- one device. Index: device.id.
SELECT no, id, name, public_key, digest, role, area, seq, head, hlc, withdrawn_at_ms FROM device WHERE id = ?
