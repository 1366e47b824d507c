-- how far a series is handed out, and whose it is. Index: number_series, by its key.
SELECT area, last FROM number_series WHERE series = ?
