-- One article in every version of its law, the one that took effect last first (a day that is not told is empty
-- text, which is less than any). Index: law_text_title, law_article_place.
SELECT t.digest, t.title, t.short_title, t.version_on, t.in_force_from, t.article_count, t.imported_at_ms,
    a.article, a.inserted, a.section, a.body
FROM law_text t JOIN law_article a ON a.law = t.digest AND a.article = :article AND a.inserted = :inserted
WHERE t.short_title = :short_title ORDER BY max(t.in_force_from, t.version_on) DESC
