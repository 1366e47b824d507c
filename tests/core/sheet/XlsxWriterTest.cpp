#include "core/sheet/XlsxWriter.h"
#include "core/sheet/Workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::sheet;

TEST_CASE("what is written to an .xlsx reads back, codes and dates included", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("企业.xlsx"));
    const Table table{QStringLiteral("企业/名录：2026"),
        {{QStringLiteral("名称"), ColumnKind::Text, 30}, {QStringLiteral("代码")},
            {QStringLiteral("登记日期"), ColumnKind::Date}, {QStringLiteral("罚款"), ColumnKind::Yuan},
            {QStringLiteral("数"), ColumnKind::Number}},
        {{QStringLiteral("=1+1"), QStringLiteral("012345678901234567"), QStringLiteral("2026-10-08"),
             QStringLiteral("1,234,567.50"), QStringLiteral("-3")},
            {QStringLiteral("高台县\n建材"), QString(), QStringLiteral("不详"), QStringLiteral("无")}}};
    REQUIRE(writeXlsx(path, table));
    const auto book = readWorkbook(path);
    REQUIRE(book);
    CHECK(book->sheets[0].name == QStringLiteral("企业 名录：2026"));
    const std::vector<Row> &rows = book->sheets[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells.size() == 5);
    CHECK(rows[1].cells
        == QStringList{QStringLiteral("=1+1"), QStringLiteral("012345678901234567"), QStringLiteral("2026-10-08"),
            QStringLiteral("1234567.5"), QStringLiteral("-3")});
    CHECK(rows[2].cells
        == QStringList{QStringLiteral("高台县\n建材"), QString(), QStringLiteral("不详"), QStringLiteral("无")});
}

TEST_CASE("a failed write leaves the old file and says so", "[sheet]")
{
    const QTemporaryDir folder;
    const Table table{QStringLiteral("t"), {{QStringLiteral("a")}}, {{QStringLiteral("1")}}};
    const auto failed = writeXlsx(folder.filePath(QStringLiteral("no/such/a.xlsx")), table);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Refused);

    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeXlsx(path, table));
    Table huge = table;
    huge.rows.push_back({QString(40'000, u'x')});
    CHECK_FALSE(writeXlsx(path, huge));
    CHECK(readWorkbook(path)->sheets[0].rows.size() == 2);
}
