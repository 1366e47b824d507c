-- Fines of one officer since a moment with the same figure, for another person or case; fields at their default are
-- null. Index: determination_determined_by_determined_at_ms.
SELECT for_case FROM determination
WHERE determined_by = :officer AND determined_at_ms >= :since AND amount_fen = :amount
    AND NOT (for_case = :case AND coalesce(penalised, 'party') = :penalised AND coalesce(penalised_name, '') = :name)
ORDER BY determined_at_ms DESC LIMIT 1
