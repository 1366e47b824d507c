-- durable from here on.
COMMIT
