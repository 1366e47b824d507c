-- The evidence put on one case. Index: evidence_link_to_id.
SELECT item AS id, proves FROM evidence_link WHERE "to" = :case ORDER BY id
