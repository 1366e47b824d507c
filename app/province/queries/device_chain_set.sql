-- a chain has grown.
UPDATE device SET seq = ?, head = ?, hlc = ? WHERE no = ?
