-- all entries after a cursor; those the asking device has of its own come without their bytes. Index: journal's key.
SELECT n, CASE WHEN device = ? AND seq <= ? THEN NULL ELSE entry END FROM journal WHERE prefecture / 100 = ? AND n > ? ORDER BY n LIMIT ?
