-- an alarm of the monitoring platform; the same one twice is one.
INSERT INTO alarm(id, area, received_at_ms, device, body) VALUES(?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING
