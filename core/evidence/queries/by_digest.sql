-- Evidence with this content on this subject. Index: evidence_digest.
SELECT id FROM evidence WHERE digest = :digest AND subject = :subject
