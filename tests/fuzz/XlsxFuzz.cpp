#include "core/sheet/XlsxReader.h"

using namespace qilian::sheet;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const ReadLimits limits{.unpackedBytes = 1'000'000, .rows = 1000, .cells = 10'000};
    (void)readXlsx(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)), limits);
    return 0;
}
