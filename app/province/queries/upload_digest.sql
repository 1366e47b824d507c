-- what an upload is to become. Index: upload's key.
SELECT digest FROM upload WHERE id = ?
