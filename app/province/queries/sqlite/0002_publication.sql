-- What the province itself publishes goes to every device of an area, whatever part of it that device may see.
CREATE TABLE publication(
    n INTEGER PRIMARY KEY REFERENCES journal(n),
    area INTEGER NOT NULL,
    record BLOB NOT NULL UNIQUE,
    digest TEXT UNIQUE);
CREATE INDEX publication_area ON publication(area, n);
CREATE INDEX publication_record ON publication(area, record);

CREATE INDEX device_public_key ON device(public_key);

PRAGMA user_version = 2;
