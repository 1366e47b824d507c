-- The bones of a workspace. Tables of records follow from their descriptions (RecordTable).
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Every device whose entries are here; `own` marks this one.
CREATE TABLE device(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    own INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT 'sha256',
    head_seq INTEGER NOT NULL DEFAULT 0,
    head_hash TEXT NOT NULL DEFAULT '',
    last_hlc TEXT NOT NULL DEFAULT '0000000000000000',
    acked_seq INTEGER NOT NULL DEFAULT 0);

-- The entries as they travel, in the order in which they arrived here.
CREATE TABLE journal(
    pos INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(no),
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    entry BLOB NOT NULL);
CREATE UNIQUE INDEX journal_device_seq ON journal(device, seq);
CREATE INDEX journal_record ON journal(record, pos);

-- Values that lost to a concurrent write.
CREATE TABLE conflict(
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    version TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    legal INTEGER NOT NULL,
    PRIMARY KEY(record, field, version)) WITHOUT ROWID;

-- What the province refused of ours, with its reason.
CREATE TABLE refused(
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY(device, seq)) WITHOUT ROWID;

-- Entries of ours set aside because a copy of this workspace had already used their numbers.
CREATE TABLE set_aside(
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entry BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY(device, seq)) WITHOUT ROWID;

-- The province's signed receipts for chain heads.
CREATE TABLE receipt(
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY(device, seq)) WITHOUT ROWID;

-- Files that records point at. state: 0 here and not confirmed by the province, 1 confirmed, 2 not here yet.
CREATE TABLE blob(
    digest TEXT PRIMARY KEY,
    size INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX blob_state ON blob(state, digest);

CREATE TABLE search_doc(
    sid INTEGER PRIMARY KEY,
    record BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL);
CREATE VIRTUAL TABLE search_text USING fts5(tokens, initials, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2');
CREATE TABLE search_dirty(record BLOB PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID;

-- Half-written forms, as typed.
CREATE TABLE draft(key TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at_ms INTEGER NOT NULL) WITHOUT ROWID;
