UPDATE account SET failures = 0 WHERE login = :login
