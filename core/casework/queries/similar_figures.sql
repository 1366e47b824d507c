-- The fines of decided cases, other than this one, under these lines of choices: how often each figure, by area. A
-- later determination for the same act and person takes the place of an earlier one, and a fine that the case no longer
-- stands by counts no more. Index: determination_comparable_profile_….
SELECT d.profile, d.area, d.amount_fen, d.statutory_min_fen, d.statutory_max_fen, count(*) AS count
FROM json_each(:profiles) wanted
CROSS JOIN determination d ON d.comparable = :comparable AND d.profile = wanted.value
CROSS JOIN "case" c ON c.id = ref_id(d.for_case)
WHERE d.amount_fen > 0 AND c.decided_on <> '' AND c.id <> :case
    AND NOT EXISTS (SELECT 1 FROM determination later WHERE later.for_case = d.for_case AND later.id > d.id
        AND later.violation IS d.violation AND later.penalised IS d.penalised
        AND later.penalised_name IS d.penalised_name)
GROUP BY d.profile, d.area, d.amount_fen, d.statutory_min_fen, d.statutory_max_fen
