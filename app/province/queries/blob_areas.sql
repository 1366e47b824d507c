-- the areas a file belongs to. Index: blob_area's key.
SELECT area FROM blob_area WHERE digest = ?
