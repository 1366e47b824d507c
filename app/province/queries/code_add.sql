-- a code given at the start; one that is known already keeps its state.
INSERT INTO enrol_code(hash, role, area, expires_at_ms) VALUES(?, ?, ?, ?) ON CONFLICT(hash) DO NOTHING
