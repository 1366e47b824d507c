-- What tells whether another case of an enterprise is about the same act, newest first. Index: case_party_id.
SELECT id, number, cause, stage, procedure_version, violations, act_started_on, act_ended_on, decided_on,
    penalty_proposed, fine_fen
FROM "case" WHERE party = :value ORDER BY id DESC LIMIT :limit
