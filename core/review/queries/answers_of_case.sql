-- What reviewers said about one case, oldest first. Index: review_answer_case_id_id.
SELECT id FROM review_answer WHERE case_id = :case ORDER BY id
