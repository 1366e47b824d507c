-- a series goes on, or begins.
INSERT INTO number_series(series, area, last) VALUES(?, ?, ?) ON CONFLICT(series) DO UPDATE SET last = excluded.last
