-- The workspace has numbers of its own again.
DELETE FROM meta WHERE key = :key
