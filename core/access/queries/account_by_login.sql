-- The account of this login, as it is checked. Index: unique login.
SELECT officer, salt, operations, memory_bytes, wrapped_key, must_change, failures, failed_at_ms
FROM account WHERE login = :login
