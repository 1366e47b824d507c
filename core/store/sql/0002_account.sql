-- Who may open this workspace on this computer. Local: no part of the journal, never exchanged.
CREATE TABLE account(
    officer BLOB PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL,
    must_change INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    failed_at_ms INTEGER NOT NULL DEFAULT 0,
    changed_at_ms INTEGER NOT NULL) WITHOUT ROWID;
