INSERT INTO law_text(digest, title, short_title, version_on, in_force_from, preamble, article_count, imported_at_ms)
VALUES(:digest, :title, :short_title, :version_on, :in_force_from, :preamble, :article_count, :imported_at_ms)
