#include "core/sheet/Workbook.h"
#include "tests/core/sheet/Archive.h"

#include <catch2/catch.hpp>
#include <random>

using namespace qilian;
using namespace qilian::sheet;
using namespace qilian::test;

TEST_CASE("a workbook is read as it looks", "[sheet]")
{
    const auto book = readWorkbook(archiveOf(workbookParts(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"7\"><c r=\"A7\"><v>9.1620724E+17</v></c><c r=\"B7\" s=\"1\"><v>46303</v></c>"
        "<c r=\"C7\" s=\"2\"><v>46303</v></c><c r=\"D7\" s=\"3\"><v>46303</v></c><c r=\"XFD7\" s=\"1\"/></row>"
        "<row><c t=\"inlineStr\"><is><t>直接</t></is></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>算出</v></c>"
        "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>2</v></c></row>"
        "<row r=\"1048576\" s=\"1\"/>")));
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    CHECK(book->sheets[0].name == QStringLiteral("企业"));
    const std::vector<Row> &rows = book->sheets[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells == QStringList{QStringLiteral("名称"), QString(), QStringLiteral("高台县 建材")});
    CHECK(rows[1].number == 7);
    CHECK(rows[1].cells
        == QStringList{QStringLiteral("916207240000000000"), QStringLiteral("2026-10-08"), QStringLiteral("2026-10-08"),
            QStringLiteral("46303")});
    CHECK(rows[2].number == 8);
    CHECK(rows[2].cells
        == QStringList{QStringLiteral("直接"), QStringLiteral("算出"), QStringLiteral("TRUE"), QStringLiteral("#N/A"),
            QStringLiteral("a\rb")});
}

TEST_CASE("several sheets keep their order and names", "[sheet]")
{
    auto parts = workbookParts("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"].replace("</sheets>", "<sheet name=\"二\" sheetId=\"2\" r:id=\"rId9\"/></sheets>");
    parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>",
        "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"../xl/./worksheets/two.xml\"/></Relationships>");
    parts["xl/worksheets/two.xml"] = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>";
    const auto book = readWorkbook(archiveOf(parts));
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 2);
    CHECK(book->sheets[1].name == QStringLiteral("二"));
    CHECK(book->sheets[1].rows[0].cell(0) == QStringLiteral("2"));
}

TEST_CASE("a hostile workbook is refused with a clear message, quickly and in little memory", "[sheet]")
{
    const QByteArray row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    auto parts = workbookParts(row);
    ReadLimits limits;
    SECTION("a zip bomb")
    {
        limits.unpackedBytes = 1'000'000;
        parts["xl/sharedStrings.xml"] = "<sst><si><t>" + QByteArray(20'000'000, 'a') + "</t></si></sst>";
    }
    SECTION("entities that expand")
    {
        parts["xl/worksheets/sheet1.xml"].prepend("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>");
    }
    SECTION("an outside entity")
    {
        parts["xl/sharedStrings.xml"] =
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><sst><si><t>&f;</t></si></sst>";
    }
    SECTION("a path out of the archive")
    {
        parts["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "../../../../../../etc/passwd");
    }
    SECTION("a cell far beyond any column")
    {
        parts["xl/worksheets/sheet1.xml"].replace("\"A1\"", "\"ZZZZZZZZZZ1\"");
    }
    SECTION("a string that is not there")
    {
        parts["xl/worksheets/sheet1.xml"].replace("r=\"A1\"", "r=\"A1\" t=\"s\"");
        parts["xl/worksheets/sheet1.xml"].replace("<v>1</v>", "<v>99</v>");
    }
    SECTION("a cut part")
    {
        parts["xl/worksheets/sheet1.xml"].chop(30);
    }
    SECTION("no such sheet")
    {
        parts.erase("xl/worksheets/sheet1.xml");
    }
    SECTION("another sort of archive")
    {
        parts = {{"word/document.xml", "<x/>"}};
    }
    SECTION("a million sheets")
    {
        parts["xl/workbook.xml"].replace(
            "</sheets>", QByteArray("<sheet name=\"n\" r:id=\"rId1\"/>").repeated(1000) + "</sheets>");
    }
    const auto book = readWorkbook(archiveOf(parts), limits);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Invalid);
    CHECK_FALSE(book.error().message.inWords().isEmpty());
}

TEST_CASE("row numbers of any size cost nothing", "[sheet]")
{
    const auto book =
        readWorkbook(archiveOf(workbookParts("<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>"
                                             "<row r=\"-5\"><c><v>2</v></c></row><row><c><v>3</v></c></row>")));
    REQUIRE(book);
    CHECK(book->sheets[0].rows.size() == 3);
}

TEST_CASE("a workbook cut or flipped anywhere is read or refused, never more", "[sheet]")
{
    const QByteArray whole = archiveOf(workbookParts("<row><c t=\"s\"><v>1</v></c><c><v>12</v></c></row>"));
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto book = readWorkbook(whole.left(length));
        CHECK((book || !book.error().message.inWords().isEmpty()));
    }
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray flipped = whole;
        flipped[qsizetype(random() % std::size_t(whole.size()))] ^= char(1 << random() % 8);
        const auto book = readWorkbook(flipped);
        CHECK((book || book.error().code == Error::Code::Invalid));
    }
}
