-- Those who are or were principal heads, a handful. Index: officer_principal_from_id.
SELECT id FROM officer WHERE principal_from > '' ORDER BY principal_from, id
