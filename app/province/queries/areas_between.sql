-- the areas that have records. Index: record_area.
SELECT DISTINCT area FROM record WHERE area BETWEEN ? AND ? ORDER BY area
