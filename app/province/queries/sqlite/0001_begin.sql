-- The province's tables. Written for SQLite; another dialect brings its own file of this name.
CREATE TABLE device(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    digest TEXT NOT NULL,
    role TEXT NOT NULL,
    area INTEGER NOT NULL,
    successor_of INTEGER REFERENCES device(no),
    enrolled_at_ms INTEGER NOT NULL,
    withdrawn_at_ms INTEGER,
    seq INTEGER NOT NULL DEFAULT 0,
    head TEXT NOT NULL DEFAULT '',
    hlc INTEGER NOT NULL DEFAULT 0);

-- Only hashes: who reads the database cannot pretend to be a device.
CREATE TABLE token(
    hash BLOB PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(no),
    made_at_ms INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE enrol_code(
    hash BLOB PRIMARY KEY,
    role TEXT NOT NULL,
    area INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    used_by INTEGER REFERENCES device(no)) WITHOUT ROWID;

CREATE TABLE enrol_failure(minute INTEGER PRIMARY KEY, count INTEGER NOT NULL);

-- Accepted entries in the province's order, in the bytes they came in.
CREATE TABLE journal(
    n INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(no),
    seq INTEGER NOT NULL,
    area INTEGER NOT NULL,
    prefecture INTEGER NOT NULL,
    record BLOB NOT NULL,
    entry BLOB NOT NULL);
CREATE UNIQUE INDEX journal_device_seq ON journal(device, seq);
CREATE INDEX journal_record ON journal(record, n);
CREATE INDEX journal_area ON journal(area, n);
CREATE INDEX journal_prefecture ON journal(prefecture, n);

-- Entries that count for their device's chain and for nothing else.
CREATE TABLE refused(
    device INTEGER NOT NULL REFERENCES device(no),
    seq INTEGER NOT NULL,
    entry BLOB NOT NULL,
    problem TEXT NOT NULL,
    PRIMARY KEY(device, seq));

CREATE TABLE record(
    id BLOB PRIMARY KEY,
    area INTEGER NOT NULL,
    kind TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX record_area ON record(area, id);

-- The values that no later entry may change, as canonical JSON of an object with the one member "v".
CREATE TABLE fixed(
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(record, field)) WITHOUT ROWID;

CREATE TABLE receipt(
    device INTEGER NOT NULL REFERENCES device(no),
    seq INTEGER NOT NULL,
    head TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    signature TEXT NOT NULL,
    device_signature TEXT NOT NULL,
    PRIMARY KEY(device, seq)) WITHOUT ROWID;

CREATE TABLE upload(
    id TEXT PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(no),
    digest TEXT NOT NULL,
    length INTEGER NOT NULL,
    area INTEGER NOT NULL,
    made_at_ms INTEGER NOT NULL) WITHOUT ROWID;

-- Which areas a file belongs to: named by an entry there, or uploaded by a device of there.
CREATE TABLE blob_area(
    digest TEXT NOT NULL,
    area INTEGER NOT NULL,
    PRIMARY KEY(digest, area)) WITHOUT ROWID;

CREATE TABLE alarm(
    id TEXT PRIMARY KEY,
    area INTEGER NOT NULL,
    received_at_ms INTEGER NOT NULL,
    device INTEGER NOT NULL REFERENCES device(no),
    body TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX alarm_area ON alarm(area, received_at_ms);

PRAGMA user_version = 1;
