-- which area an upload belongs to. Index: upload's key.
SELECT area FROM upload WHERE id = ?
