-- What was chosen under one benchmark, each line once: a step to the next line for each, however many cases stand
-- under it.
-- Index: decided_fine_comparable_profile_amount_fen_statutory_min_fen_statutory_max_fen_area_for_case_decided_on_id.
WITH RECURSIVE line(profile) AS (
    SELECT min(profile) FROM decided_fine WHERE comparable = :comparable
    UNION ALL
    SELECT (SELECT min(profile) FROM decided_fine WHERE comparable = :comparable AND profile > line.profile)
    FROM line WHERE line.profile IS NOT NULL)
SELECT profile FROM line WHERE profile IS NOT NULL
