-- Enterprises with this social credit code. Index: enterprise_credit_code.
SELECT id FROM enterprise WHERE credit_code = :credit_code ORDER BY id
