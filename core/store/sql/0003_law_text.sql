-- Law texts an officer brought in. Local: no part of the journal, never exchanged.
CREATE TABLE law_text(
    digest TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    version_on TEXT NOT NULL,
    preamble TEXT NOT NULL,
    article_count INTEGER NOT NULL,
    imported_at_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX law_text_title ON law_text(short_title, version_on);
CREATE TABLE law_article(
    no INTEGER PRIMARY KEY,
    law TEXT NOT NULL REFERENCES law_text(digest),
    article INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    section TEXT NOT NULL,
    body TEXT NOT NULL);
CREATE UNIQUE INDEX law_article_place ON law_article(law, article, inserted);
CREATE VIRTUAL TABLE law_words USING fts5(tokens, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2');
