-- The pack with this content. Index: benchmark_pack_digest.
SELECT id FROM benchmark_pack WHERE digest = :digest
