-- The transfers of one case, oldest first. Index: referral_for_case_id.
SELECT id FROM referral WHERE for_case = :case ORDER BY id
