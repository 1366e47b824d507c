-- The account of this officer. Index: primary key.
SELECT login FROM account WHERE officer = :officer
