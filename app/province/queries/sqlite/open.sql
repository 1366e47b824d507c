-- What every connection begins with. An acknowledged batch survives power loss.
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
PRAGMA trusted_schema=OFF;
PRAGMA cache_size=-32000;
PRAGMA wal_autocheckpoint=4000;
PRAGMA temp_store=MEMORY;
