-- where the chain of the device with this key stands. Index: device_public_key.
SELECT no, id, seq, head, hlc FROM device WHERE public_key = ?
