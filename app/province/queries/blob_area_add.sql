-- a file belongs to an area.
INSERT INTO blob_area(digest, area) VALUES(?, ?) ON CONFLICT(digest, area) DO NOTHING
