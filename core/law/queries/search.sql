-- Articles by their words, the best first; where thousands hold them, the best of the first thousands, since each more
-- takes time to be weighed. Index: law_words (full text).
SELECT t.digest, t.title, t.short_title, t.version_on, t.in_force_from, t.article_count, t.imported_at_ms,
    a.article, a.inserted, a.section, a.body
FROM (SELECT no, weight FROM
        (SELECT rowid AS no, rank AS weight FROM law_words WHERE law_words MATCH :query LIMIT 3000)
        ORDER BY weight LIMIT :limit) found
    JOIN law_article a ON a.no = found.no JOIN law_text t ON t.digest = a.law
ORDER BY found.weight
