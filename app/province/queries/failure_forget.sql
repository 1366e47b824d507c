-- minutes that no longer matter.
DELETE FROM enrol_failure WHERE minute < ?
