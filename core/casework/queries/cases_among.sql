-- How many of the records, as the full text numbers them, are cases. Index: search_doc's key.
SELECT count(*) AS cases FROM json_each(:sids) found CROSS JOIN search_doc ON sid = found.value WHERE kind = 'case'
