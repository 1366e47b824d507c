-- The case of a number, in its two parts. Index: case_number_series_number_serial.
SELECT id FROM "case" WHERE number_series = :series AND number_serial = :serial ORDER BY id LIMIT 1
