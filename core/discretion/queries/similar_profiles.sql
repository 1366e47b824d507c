-- What was chosen under one benchmark, each line once. Index: decided_fine_comparable_profile_amount_fen_statutory_min_fen_statutory_max_fen_area_for_case_decided_on_id.
SELECT DISTINCT profile FROM decided_fine WHERE comparable = :comparable
