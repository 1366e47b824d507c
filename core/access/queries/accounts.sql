-- All accounts of this computer; a handful. Index: unique login.
SELECT officer, login, must_change FROM account ORDER BY login
