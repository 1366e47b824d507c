-- A range is asked for.
INSERT INTO number_range(request, device, series, used, size) VALUES(:request, :device, :series, :used, :size)
