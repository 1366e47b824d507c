-- failed enrolments of a minute. Index: enrol_failure's key.
SELECT count FROM enrol_failure WHERE minute = ?
