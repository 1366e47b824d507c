#include "core/evidence/MediaFacts.h"

#include <cstdint>

using namespace qilian;

// A picture from anybody's camera, or from nobody's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const evidence::MediaFacts facts = evidence::pictureFacts({reinterpret_cast<const char *>(bytes), qsizetype(size)});
    if (facts.latitudeE6 && (*facts.latitudeE6 < -90'000'000 || *facts.latitudeE6 > 90'000'000))
        __builtin_trap();
    return 0;
}
