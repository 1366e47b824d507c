-- The county's own phrases, by title. Index: phrase_title_id.
SELECT id FROM phrase WHERE title > '' ORDER BY title, id
