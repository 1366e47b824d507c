-- Index: law_article_place.
DELETE FROM law_words WHERE rowid IN (SELECT no FROM law_article WHERE law = :law)
