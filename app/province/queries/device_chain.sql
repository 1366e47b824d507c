-- where a device's chain stands, read again inside the writing transaction. Index: device's key.
SELECT seq, head, hlc FROM device WHERE no = ?
