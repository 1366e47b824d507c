-- Numbers that the province handed out to a device of this workspace. Local: no part of the journal, never exchanged.
-- A request stays without numbers until its answer is here, so that it can be asked again under the same id.
CREATE TABLE number_range(
    request BLOB PRIMARY KEY,
    device BLOB NOT NULL,
    series TEXT NOT NULL,
    used INTEGER NOT NULL,
    size INTEGER NOT NULL,
    first INTEGER,
    last INTEGER) WITHOUT ROWID;
CREATE INDEX number_range_series ON number_range(device, series, first);
