-- A record that is shared in its province is published entry by entry: it stands in the list more than once.
CREATE TABLE publication_list(
    n INTEGER PRIMARY KEY REFERENCES journal(n),
    area INTEGER NOT NULL,
    record BLOB NOT NULL,
    digest TEXT UNIQUE);
INSERT INTO publication_list(n, area, record, digest) SELECT n, area, record, digest FROM publication;
DROP TABLE publication;
ALTER TABLE publication_list RENAME TO publication;
CREATE INDEX publication_record ON publication(area, record);

PRAGMA user_version = 3;
