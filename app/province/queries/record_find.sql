-- a record's area and kind. Index: record's key.
SELECT area, kind FROM record WHERE id = ?
