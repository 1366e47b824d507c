-- The fines decided under one line of choices in other cases: how often each figure, by area.
-- Index: decided_fine_comparable_profile_amount_fen_statutory_min_fen_statutory_max_fen_area_for_case_decided_on_id.
SELECT amount_fen, statutory_min_fen, statutory_max_fen, area, count(*) AS count FROM decided_fine
WHERE comparable = :comparable AND profile = :profile AND amount_fen > 0 AND for_case <> :case
GROUP BY amount_fen, statutory_min_fen, statutory_max_fen, area
