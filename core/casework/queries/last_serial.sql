-- The highest number given in a series inside this device's range. Indexes: case_number_series_number_serial,
-- case_document_number_series_number_serial.
SELECT max(serial) AS serial FROM (
    SELECT max(number_serial) AS serial FROM "case" WHERE number_series = :series AND number_serial BETWEEN :first AND :last
    UNION ALL
    SELECT max(number_serial) FROM case_document WHERE number_series = :series AND number_serial BETWEEN :first AND :last
)
