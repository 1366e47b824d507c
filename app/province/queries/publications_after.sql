-- what is published to the city or the province of a device, after a cursor. Index: publication_area.
SELECT p.n, j.entry FROM publication p JOIN journal j ON j.n = p.n WHERE p.area IN (?, ?) AND p.n > ? ORDER BY p.n LIMIT ?
