-- Numbers of documents: how far each series is handed out, and to whom. Nothing is ever taken out of these.
CREATE TABLE number_series(
    series TEXT PRIMARY KEY,
    area INTEGER NOT NULL,
    last INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE number_range(
    request BLOB PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(no),
    series TEXT NOT NULL REFERENCES number_series(series),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    given_at_ms INTEGER NOT NULL) WITHOUT ROWID;

PRAGMA user_version = 4;
