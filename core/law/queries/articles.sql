-- The articles of one text in order. Index: law_article_place.
SELECT article, inserted, section, body FROM law_article WHERE law = :law ORDER BY article, inserted
