-- One article in every version of its law, the newest first. Index: law_text_title, law_article_place.
SELECT t.digest, t.title, t.short_title, t.version_on, t.article_count, a.article, a.inserted, a.section, a.body
FROM law_text t JOIN law_article a ON a.law = t.digest AND a.article = :article AND a.inserted = :inserted
WHERE t.short_title = :short_title ORDER BY t.version_on DESC
