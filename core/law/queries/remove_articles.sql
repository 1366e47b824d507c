-- Index: law_article_place.
DELETE FROM law_article WHERE law = :law
