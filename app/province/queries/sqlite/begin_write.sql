-- a write takes the lock at once, so that what it reads stays true.
BEGIN IMMEDIATE
