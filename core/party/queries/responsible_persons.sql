-- All terms of those who answer for an enterprise, the latest first. Index: responsible_person_enterprise_from_on_id.
SELECT id FROM responsible_person WHERE enterprise = :enterprise ORDER BY from_on DESC, id DESC
