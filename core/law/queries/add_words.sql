-- The words of the article that was added just before.
INSERT INTO law_words(rowid, tokens) VALUES(last_insert_rowid(), :tokens)
