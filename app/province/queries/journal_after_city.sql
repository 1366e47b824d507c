-- a city's entries after a cursor; those the asking device has of its own come without their bytes. Index: journal_prefecture.
SELECT n, CASE WHEN device = ? AND seq <= ? THEN NULL ELSE entry END FROM journal WHERE prefecture = ? AND n > ? ORDER BY n LIMIT ?
