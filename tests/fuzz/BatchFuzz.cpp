#include "core/sync/BatchCheck.h"

#include <cstdlib>

using namespace qilian::sync;

// Batches arrive from the network and from exchange files. What is taken holds within its limits, and reads back as the
// very text it was. The seed: two entries, one a line, packed by `zstd -1 two.jsonl`.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto batch = Batch::unpack({bytes, qsizetype(size)});
    if (!batch)
        return 0;
    const auto again = Batch::unpack(batch->packed());
    if (!again || again->text() != batch->text() || again->size() != batch->size())
        std::abort();
    const OpenedBatch opened = openBatch(*batch, std::nullopt);
    if (!opened.broken && qsizetype(opened.changes.size()) != batch->size())
        std::abort();
    return 0;
}
