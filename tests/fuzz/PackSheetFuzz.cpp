#include "core/discretion/PackSheet.h"
#include "core/sheet/CsvReader.h"
#include "core/sheet/CsvWriter.h"

#include <cstdlib>

using namespace qilian;
using namespace qilian::discretion;

// A spreadsheet that is taken for a pack can be written again, and comes back as the same pack.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto workbook = sheet::readCsv(file, {.rows = 500, .cells = 5000});
    const auto pack = workbook ? PackSheet::read(*workbook) : Result<Pack>(workbook.error());
    if (!pack || file.contains('\'')) // an apostrophe guards a text that looks like a formula and is not read back
        return 0;
    const auto tables = PackSheet::tables(*pack);
    if (!tables) // an id holds a character that separates entries
        return 0;
    const auto again = PackSheet::readFile(sheet::toCsv(PackSheet::joined(*tables)));
    if (!again || again->digest != pack->digest)
        std::abort();
    return 0;
}
