-- How many records hold the words, counted up to a limit. Index: search_text (full text).
SELECT count(*) AS found FROM (SELECT rowid FROM search_text WHERE search_text MATCH :words LIMIT :limit)
