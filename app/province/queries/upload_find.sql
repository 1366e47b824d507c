-- an upload under way. Index: upload's key.
SELECT device, digest, length, area FROM upload WHERE id = ?
