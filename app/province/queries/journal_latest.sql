-- the newest position.
SELECT max(n) FROM journal
