-- one more failed enrolment.
INSERT INTO enrol_failure(minute, count) VALUES(?, 1) ON CONFLICT(minute) DO UPDATE SET count = enrol_failure.count + 1
