-- an enrolment code. Index: enrol_code's key.
SELECT role, area, expires_at_ms, used_by FROM enrol_code WHERE hash = ?
