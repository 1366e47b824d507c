-- Enterprises with exactly this name. Index: enterprise_name_id.
SELECT id FROM enterprise WHERE name = :name ORDER BY id
