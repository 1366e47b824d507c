-- The bureau of an area. Index: bureau_code.
SELECT id FROM bureau WHERE code = :area ORDER BY id LIMIT 1
