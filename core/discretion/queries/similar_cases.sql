-- The cases behind these figures, the same choices first, then the newest; only those shown are read whole.
-- Index: decided_fine_comparable_profile_amount_fen_statutory_min_fen_statutory_max_fen_area_for_case_decided_on_id.
SELECT d.for_case, d.case_number, d.decided_on, d.area, d.profile, d.amount_fen, d.statutory_min_fen,
    d.statutory_max_fen
FROM (SELECT one.id AS id, one.profile <> :profile AS apart, one.decided_on AS decided_on
    FROM json_each(:profiles) wanted
    CROSS JOIN decided_fine one ON one.comparable = :comparable AND one.profile = wanted.value
    WHERE one.amount_fen > 0 AND one.for_case <> :case
    ORDER BY apart, decided_on DESC, id DESC LIMIT :limit OFFSET :skip) found
CROSS JOIN decided_fine d ON d.id = found.id
ORDER BY found.apart, found.decided_on DESC, found.id DESC
