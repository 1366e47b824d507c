#include "core/record/Chain.h"
#include "core/record/Change.h"

#include <cstdlib>

/// Entries arrive from the network and from exchange files. Whatever opens must come out as the very bytes it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qilian::record;
    const QByteArrayView bytes(data, qsizetype(size));
    if (auto change = open(bytes)) {
        const auto sealed = seal(*change);
        if (!sealed || QByteArrayView(*sealed) != bytes)
            std::abort();
    }
    ChainCheck chain(ChainDigest::Sha256);
    chain.add(1, bytes);
    return 0;
}
