-- The bureaus of the workspace: one, or a few for a city. Index: bureau_code.
SELECT id FROM bureau ORDER BY code
