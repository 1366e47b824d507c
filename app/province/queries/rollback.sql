-- nothing of it.
ROLLBACK
