-- records of an area, for the snapshot. Index: record_area.
SELECT id FROM record WHERE area = ? AND id > ? ORDER BY id LIMIT ?
