-- a device gets numbers.
INSERT INTO number_range(request, device, series, first, last, given_at_ms) VALUES(?, ?, ?, ?, ?, ?)
