-- What a device has asked for without an answer yet. Index: number_range_series.
SELECT request, series, used, size FROM number_range WHERE device = :device AND first IS NULL ORDER BY series
