-- The answer: these numbers are the device's.
UPDATE number_range SET first = :first, last = :last WHERE request = :request
