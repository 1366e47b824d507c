-- The cases filed in a year, in the order of their filing. Index: case_filed_on_id.
SELECT id FROM "case"
WHERE filed_on >= :from AND filed_on <= :until
    AND (:closed = 0 OR coalesce(stage, 'lead') IN ('closed', 'archived', 'on_spot_filed'))
ORDER BY filed_on, id
