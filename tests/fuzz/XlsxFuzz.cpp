#include "core/sheet/XlsxReader.h"

using namespace qilian::sheet;

// The seed is an archive that is not compressed, so that what is inside can be changed: zip -0 -X -r small.xlsx _rels
// xl

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const ReadLimits limits{.unpackedBytes = 1'000'000, .rows = 1000, .cells = 10'000};
    (void)readXlsx(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)), limits);
    return 0;
}
