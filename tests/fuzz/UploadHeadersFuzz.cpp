#include "core/sync/Protocol.h"
#include "core/sync/Tus.h"

#include <cstdlib>

using namespace qilian::sync;

// The headers of an upload: counts stay within what anybody accepts, metadata reads back as it was.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView value(bytes, qsizetype(size));
    if (const auto count = tus::readCount(value); count && (*count < 0 || *count > kMaxBlobBytes))
        std::abort();
    if (const auto metadata = tus::readMetadata(value)) {
        const auto again = tus::readMetadata(tus::writeMetadata(*metadata));
        if (again && *again != *metadata)
            std::abort();
    }
    if (const auto checksum = tus::readChecksum(value);
        checksum && checksum->digest.size() != (checksum->algorithm == QCryptographicHash::Sha1 ? 20 : 32))
        std::abort();
    return 0;
}
