-- the first area that has records. Index: record_area.
SELECT min(area) FROM record WHERE area BETWEEN ? AND ?
