-- Enterprises by name, after the cursor. Index: enterprise_name_id.
SELECT id, name, credit_code, township, industry, supervision_class FROM enterprise
WHERE (name, id) > (:name, :id) ORDER BY name, id LIMIT :limit
