-- Fines of other cases of the area with the same options and figure, since a moment.
-- Index: determination_benchmark_profile_amount_fen_determined_at_ms.
SELECT for_case FROM determination
WHERE benchmark = :benchmark AND profile = :profile AND amount_fen = :amount AND determined_at_ms >= :since
    AND for_case <> :case AND area = :area
ORDER BY determined_at_ms DESC LIMIT 1
