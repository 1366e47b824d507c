-- All packs, the newest first. Index: benchmark_pack_effective_from_id.
SELECT id FROM benchmark_pack ORDER BY effective_from DESC, id DESC
