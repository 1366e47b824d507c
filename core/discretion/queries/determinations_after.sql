-- Every determination, page by page in the order of their ids. Index: the key of determination.
SELECT id FROM determination WHERE id > :after ORDER BY id LIMIT :limit
