-- The highest number of a file among those whose archive number begins alike. Index: archive_number_series_serial.
SELECT max(serial) AS serial FROM archive_number WHERE series = :series
