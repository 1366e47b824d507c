-- All document templates, by kind, of each the newest first. Index: document_template_type_effective_from_id.
SELECT id FROM document_template ORDER BY type, effective_from DESC, id DESC
