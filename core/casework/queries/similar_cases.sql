-- The cases behind these figures, the same choices first, then the newest, after the cursor.
-- Index: determination_comparable_profile_….
SELECT c.id, c.number, c.decided_on, d.area, d.profile, d.amount_fen, d.statutory_min_fen, d.statutory_max_fen,
    d.profile <> :profile AS apart
FROM json_each(:profiles) wanted
CROSS JOIN determination d ON d.comparable = :comparable AND d.profile = wanted.value
CROSS JOIN "case" c ON c.id = ref_id(d.for_case)
WHERE d.amount_fen > 0 AND c.decided_on <> '' AND c.id <> :case
    AND NOT EXISTS (SELECT 1 FROM determination later WHERE later.for_case = d.for_case AND later.id > d.id
        AND later.violation IS d.violation AND later.penalised IS d.penalised
        AND later.penalised_name IS d.penalised_name)
ORDER BY apart, c.decided_on DESC, d.id DESC LIMIT :limit OFFSET :skip
