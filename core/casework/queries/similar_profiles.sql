-- What was chosen under one benchmark, each line once. Index: determination_comparable_profile_….
SELECT DISTINCT profile FROM determination WHERE comparable = :comparable
