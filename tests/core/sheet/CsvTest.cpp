#include "core/sheet/CsvWriter.h"
#include "core/sheet/Workbook.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::sheet;

namespace {

std::vector<QStringList> cellsOf(const QByteArray &bytes)
{
    const auto book = readWorkbook(bytes);
    if (!book)
        FAIL(book.error().message.inWords().toStdString());
    std::vector<QStringList> out;
    for (const Row &row : book->sheets.at(0).rows)
        out.push_back(row.cells);
    return out;
}

const QString kName = QStringLiteral("高台县");

} // namespace

TEST_CASE("Chinese text is read in every encoding that offices use", "[sheet]")
{
    const QString text = QStringLiteral("名称,乡镇\r\n高台县,骆驼城镇\r\n");
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const QByteArray utf16le = little(text);
    const QByteArray utf16be = big(text);
    const QByteArray gbk = QByteArray::fromHex("c3fbb3c62ccfe7d5f20d0a" // 名称,乡镇
                                               "b8dfcca8cfd82cc2e6cdd5b3c7d5f20d0a"); // 高台县,骆驼城镇
    const std::vector<QStringList> expected{
        {QStringLiteral("名称"), QStringLiteral("乡镇")}, {kName, QStringLiteral("骆驼城镇")}};
    CHECK(cellsOf(text.toUtf8()) == expected);
    CHECK(cellsOf("\xEF\xBB\xBF" + text.toUtf8()) == expected);
    CHECK(cellsOf("\xFF\xFE" + utf16le) == expected);
    CHECK(cellsOf("\xFE\xFF" + utf16be) == expected);
    CHECK(cellsOf(utf16le) == expected);
    CHECK(cellsOf(gbk) == expected);
    // U+3402 stands in GB18030 only, in four bytes.
    CHECK(cellsOf(gbk + QByteArray::fromHex("8139ef31")).back() == QStringList{QString(QChar(0x3402))});
}

TEST_CASE("the separator is the one the file uses", "[sheet]")
{
    const auto separator = GENERATE(as<QByteArray>{}, ",", ";", "\t");
    CHECK(cellsOf("a" + separator + "b\n\"x,;\t\"" + separator + "y\n")
        == std::vector<QStringList>{
            {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("x,;\t"), QStringLiteral("y")}});
    CHECK(cellsOf("sep=|\r\na|b,c\r\n") == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b,c")}});
}

TEST_CASE("quotes, empty lines and rows keep their place", "[sheet]")
{
    const auto book = readWorkbook(QByteArray("a,\"line\nbreak\",\"say \"\"so\"\"\"\r\n\r\n,,\n  5\" pipe,b"));
    REQUIRE(book);
    const std::vector<Row> &rows = book->sheets[0].rows;
    REQUIRE(rows.size() == 2);
    CHECK(
        rows[0].cells == QStringList{QStringLiteral("a"), QStringLiteral("line\nbreak"), QStringLiteral("say \"so\"")});
    CHECK(rows[1].number == 5);
    CHECK(rows[1].cells == QStringList{QStringLiteral("  5\" pipe"), QStringLiteral("b")});
}

TEST_CASE("what no officer can have meant is refused with a reason", "[sheet]")
{
    struct Row {
        const char *what;
        QByteArray bytes;
    };
    const auto row = GENERATE(values<Row>({
        {"empty", ""},
        {"open quote", "a,\"b\nc"},
        {"binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff", 20)},
        {"old Excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10)},
        {"PDF", "%PDF-1.7\n"},
        {"a huge cell", QByteArray(40'000, 'x')},
        {"too many columns", QByteArray(600, ',') + "x"},
    }));
    CAPTURE(row.what);
    const auto book = readWorkbook(row.bytes);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Invalid);
    CHECK_FALSE(book.error().message.inWords().isEmpty());
    CHECK_FALSE(readWorkbook(QStringLiteral("/no/such/file.csv")));
}

TEST_CASE("limits hold", "[sheet]")
{
    CHECK_FALSE(readWorkbook(QByteArray("a\nb\nc\n"), {.rows = 2}));
    CHECK(readWorkbook(QByteArray("a\nb\n"), {.rows = 2}));
    CHECK_FALSE(readWorkbook(QByteArray("a,b\nc,d\n"), {.cells = 3}));
    CHECK_FALSE(readWorkbook(QByteArray("abc"), {.fileBytes = 2}));
    CHECK(readWorkbook(QByteArray(1'000'000, ',') + "\na")->sheets[0].rows.size() == 1);
}

TEST_CASE("nothing that is written is computed by a spreadsheet program", "[sheet]")
{
    const Table table{QStringLiteral("t"), {{QStringLiteral("a")}},
        {{QStringLiteral("=HYPERLINK(\"http://x\")")}, {QStringLiteral("+1+cmd")}, {QStringLiteral("@x")},
            {QStringLiteral("-2")}, {QStringLiteral("＝1")}, {QStringLiteral("\tx")}, {QStringLiteral("0123")}}};
    CHECK(toCsv(table).toStdString()
        == "\xEF\xBB\xBF"
           "a\r\n\"'=HYPERLINK(\"\"http://x\"\")\"\r\n'+1+cmd\r\n'@x\r\n-2\r\n'＝1\r\n\"'\tx\"\r\n0123\r\n");
}

TEST_CASE("whatever is written reads back", "[sheet]")
{
    CHECK(rc::check([] {
        Table table;
        table.columns.resize(3);
        for (Column &column : table.columns)
            column.heading = QStringLiteral("h");
        const auto pieces = *rc::gen::container<std::vector<std::array<int, 3>>>(
            rc::gen::container<std::array<int, 3>>(rc::gen::inRange(0, 12)));
        static const QStringList kPieces{QString(), QStringLiteral("a"), QStringLiteral(","), QStringLiteral("\""),
            QStringLiteral("\n"), QStringLiteral("="), QStringLiteral("-x"), QStringLiteral("高台"),
            QStringLiteral(";"), QStringLiteral("\"\""), QStringLiteral("1\t2"), QStringLiteral("x\r\ny")};
        for (const auto &row : pieces)
            table.rows.push_back({QStringLiteral("k"), kPieces[row[0]] + kPieces[row[1]], kPieces[row[2]]});
        const auto book = readWorkbook(toCsv(table));
        RC_ASSERT(book);
        RC_ASSERT(book->sheets[0].rows.size() == table.rows.size() + 1);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            for (int column = 0; column < 3; ++column)
                RC_ASSERT(book->sheets[0].rows[i + 1].cell(column) == table.rows[i][column]);
        }
    }));
}

TEST_CASE("a file is written whole or the old one stays", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const Table table{QStringLiteral("t"), {{QStringLiteral("名称")}}, {{kName}}};
    REQUIRE(writeCsv(path, table));
    CHECK(readWorkbook(path)->sheets[0].rows.size() == 2);
    const auto failed = writeCsv(folder.filePath(QStringLiteral("no/such/folder.csv")), table);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Refused);
}
