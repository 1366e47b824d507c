-- The versions of one law. Index: law_text_title.
SELECT digest, title, short_title, version_on, in_force_from, article_count, imported_at_ms FROM law_text
WHERE short_title = :short_title
