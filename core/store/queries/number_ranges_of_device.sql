-- All ranges a device has, series by series, lowest first. Index: number_range_series.
SELECT series, first, last FROM number_range WHERE device = :device AND first > 0 ORDER BY series, first
