-- All officers by name. Index: officer_name_id.
SELECT id FROM officer ORDER BY name, id
