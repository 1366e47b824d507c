-- for the metrics.
SELECT count(*) FROM device WHERE withdrawn_at_ms IS NULL
