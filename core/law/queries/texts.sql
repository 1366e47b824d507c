-- All texts, of each law the newest version first. Index: law_text_title.
SELECT digest, title, short_title, version_on, in_force_from, article_count, imported_at_ms FROM law_text
ORDER BY short_title, max(in_force_from, version_on) DESC
