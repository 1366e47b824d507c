-- The province refuses a request for good.
DELETE FROM number_range WHERE request = :request AND first IS NULL
