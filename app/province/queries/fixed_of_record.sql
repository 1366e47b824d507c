-- the fixed values of a record. Index: fixed's key.
SELECT field, value FROM fixed WHERE record = ?
