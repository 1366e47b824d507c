#include "core/party/ColumnMapping.h"
#include "core/party/ImportField.h"
#include "core/sheet/CsvReader.h"

#include <cstdlib>

using namespace qilian;
using namespace qilian::party;

// The cells of somebody's list of enterprises, under whatever heading: a cell is taken or named as wrong, and one that
// is wrong changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto workbook = sheet::readCsv(file, {.rows = 50, .cells = 500});
    if (!workbook)
        return 0;
    for (const sheet::Sheet &sheet : workbook->sheets)
        (void)guessColumns(sheet);
    const QString cell = QString::fromUtf8(file);
    for (const ImportField field : importFields()) {
        const Enterprise before;
        Enterprise after;
        if (const auto wrong = readCell(field, cell, QStringLiteral("620724"), &after)) {
            if (!sameField(field, before, after) || wrong->inWords().isEmpty())
                std::abort();
        }
    }
    return 0;
}
