-- The ranges a device has of a series, lowest first. Index: number_range_series.
SELECT series, first, last FROM number_range WHERE device = :device AND series = :series AND first > 0 ORDER BY first
