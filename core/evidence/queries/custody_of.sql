-- What happened to one piece of evidence, oldest first. Index: custody_event_item_at_ms.
SELECT id FROM custody_event WHERE item = :item ORDER BY at_ms, id
