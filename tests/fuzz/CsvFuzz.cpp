#include "core/sheet/CsvReader.h"

using namespace qilian::sheet;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const ReadLimits limits{.rows = 1000, .cells = 10'000};
    (void)readCsv(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)), limits);
    return 0;
}
