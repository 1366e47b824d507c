-- All texts, of each law the newest version first. Index: law_text_title.
SELECT digest, title, short_title, version_on, article_count FROM law_text ORDER BY short_title, version_on DESC
