DELETE FROM account WHERE officer = :officer
