-- Drafts that wait for a decision. Index: case_document_approval_id.
SELECT id FROM case_document WHERE approval = 'submitted' ORDER BY id
