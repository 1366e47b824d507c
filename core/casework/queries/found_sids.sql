-- Records that hold the words, as the full text numbers them. Index: search_text (full text).
SELECT rowid AS sid FROM search_text WHERE search_text MATCH :words LIMIT :limit
