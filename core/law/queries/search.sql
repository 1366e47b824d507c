-- Articles by their words, the best first. Index: law_words (full text).
SELECT t.digest, t.title, t.short_title, t.version_on, t.article_count, a.article, a.inserted, a.section, a.body
FROM law_words JOIN law_article a ON a.no = law_words.rowid JOIN law_text t ON t.digest = a.law
WHERE law_words MATCH :query ORDER BY law_words.rank LIMIT :limit
