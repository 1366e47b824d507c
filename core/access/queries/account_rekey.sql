UPDATE account SET salt = :salt, operations = :operations, memory_bytes = :memory_bytes, wrapped_key = :wrapped_key,
    must_change = :must_change, failures = 0, changed_at_ms = :now
WHERE officer = :officer
