SELECT count(*) AS n FROM sample
