-- Counted before the password is looked at: a program that is killed meanwhile gains nothing.
UPDATE account SET failures = failures + 1, failed_at_ms = :now WHERE login = :login
