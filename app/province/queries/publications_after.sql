-- what is published to the city or the province of a device, after a cursor, without what comes to it as its own area's.
-- Index: publication's key, for nearly all of it is the province's.
SELECT p.n, j.entry FROM publication p JOIN journal j ON j.n = p.n
WHERE p.n > ? AND +p.area IN (?, ?) AND j.area NOT BETWEEN ? AND ? ORDER BY p.n LIMIT ?
