-- a code is spent.
UPDATE enrol_code SET used_by = ? WHERE hash = ?
