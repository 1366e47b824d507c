INSERT INTO account(officer, login, salt, operations, memory_bytes, wrapped_key, must_change, changed_at_ms)
VALUES(:officer, :login, :salt, :operations, :memory_bytes, :wrapped_key, :must_change, :now)
