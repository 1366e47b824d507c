-- what a request got before. Index: number_range, by its key.
SELECT device, series, first, last FROM number_range WHERE request = ?
