#include "core/discretion/PackSheet.h"
#include "core/discretion/PackLayout.h"
#include "core/sheet/CsvWriter.h"
#include "core/sheet/XlsxWriter.h"
#include "tests/core/discretion/SamplePack.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::discretion;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray xlsxOf(const std::vector<sheet::Table> &tables)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.xlsx"));
    REQUIRE(sheet::writeXlsx(path, tables));
    return bytesOf(path);
}

QByteArray csvOf(const std::vector<sheet::Table> &tables)
{
    return sheet::toCsv(PackSheet::joined(tables));
}

/// The example with one cell of one sheet changed; row 0 holds the headings.
QByteArray exampleWith(const char16_t *sheetName, int row, const char16_t *column, const QString &text)
{
    auto tables = PackSheet::tables(PackSheet::example()).value();
    for (sheet::Table &table : tables) {
        if (table.name != QString::fromUtf16(sheetName))
            continue;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].heading != QString::fromUtf16(column))
                continue;
            if (row == 0)
                table.columns[i].heading = text;
            else
                table.rows[std::size_t(row - 1)][qsizetype(i)] = text;
        }
    }
    return xlsxOf(tables);
}

QString wordsOf(const Result<Pack> &pack)
{
    return pack ? QString() : pack.error().message.inWords();
}

} // namespace

TEST_CASE("a pack comes back from .xlsx and .csv with the same digest", "[discretion]")
{
    std::vector<Pack> packs{PackSheet::example()};
    const QString sample = qilian::test::sharedData(QStringLiteral("data/guangdong-2022-sample.json"));
    if (sample.isEmpty())
        WARN("the published sample is not here");
    else
        packs.push_back(Pack::parse(bytesOf(sample)).value());
    for (const Pack &pack : packs) {
        CAPTURE(pack.title.toStdString());
        const auto tables = PackSheet::tables(pack);
        REQUIRE(tables);
        for (const QByteArray &file : {xlsxOf(*tables), csvOf(*tables)}) {
            const auto again = PackSheet::readFile(file);
            CAPTURE(wordsOf(again).toStdString());
            REQUIRE(again);
            CHECK(again->digest == pack.digest);
        }
    }
}

TEST_CASE("the example fills in every sheet of the layout, and the explanation names every column", "[discretion]")
{
    const auto tables = PackSheet::tables(PackSheet::example()).value();
    const sheet::Table &notes = tables.front();
    CHECK(notes.name == kNotesSheet);
    REQUIRE(tables.size() == packLayout().size() + 1);
    for (std::size_t i = 1; i < tables.size(); ++i) {
        CAPTURE(tables[i].name.toStdString());
        CHECK_FALSE(tables[i].rows.empty());
        for (const sheet::Column &column : tables[i].columns)
            CHECK(std::any_of(notes.rows.begin(), notes.rows.end(),
                [&](const QStringList &row) { return row[0] == tables[i].name && row[1] == column.heading; }));
    }
}

TEST_CASE("the help names every sheet and every column of the layout", "[discretion]")
{
    for (const auto &[path, chinese] :
        {std::pair{"/resources/help/zh/packs.md", true}, std::pair{"/resources/help/en/packs.md", false}}) {
        const QString help = QString::fromUtf8(bytesOf(QStringLiteral(QILIAN_SOURCE_DIR) + QLatin1String(path)));
        for (const LayoutSheet &layout : packLayout()) {
            CHECK(help.contains(chinese ? QStringLiteral("| %1 |").arg(layout.name)
                                        : QStringLiteral("| `%1` (%2) |").arg(layout.list, layout.name)));
            for (const LayoutColumn &one : layout.columns) {
                INFO(one.key.toString().toStdString());
                CHECK(help.contains(
                    chinese ? QStringLiteral("**%1**").arg(one.heading) : QStringLiteral("`%1`").arg(one.key)));
            }
            for (const LayoutColumn &one : layout.innerColumns)
                CHECK(help.contains(chinese ? QStringLiteral("**%1**").arg(one.heading)
                                            : QStringLiteral("`%1/%2`").arg(layout.inner, one.key)));
        }
    }
}

TEST_CASE("a fault of a sheet is named by sheet, row and column", "[discretion]")
{
    struct Row {
        const char16_t *sheet;
        int row;
        const char16_t *column;
        const char16_t *text;
        const char16_t *says;
    };
    const auto row = GENERATE(values<Row>({
        {u"因子", 2, u"百分比", u"十五", u"“十五”"},
        {u"因子", 2, u"百分比", u"unit=15", u"因子 row 3 “百分比”"},
        {u"因子", 2, u"百分比", u"1.2345678901234567", u"因子 row 3 “百分比”"},
        {u"因子", 3, u"因子", u"另一个名称", u"因子 row 4 “因子”"},
        {u"因子", 1, u"可多选", u"也许", u"因子 row 2 “可多选”"},
        {u"因子", 2, u"选项", u"", u"因子 row 3 “选项”"},
        {u"因子", 2, u"基准编号", u"99", u"因子 row 3 “基准编号”"},
        {u"法定幅度", 1, u"类型", u"罚金", u"法定幅度 row 2 “类型”"},
        {u"法定幅度", 1, u"下限", u"2000000", u"法定幅度 row 2 "},
        {u"基准", 1, u"法律依据", u"水污染防治法第八十三条", u"基准 row 2 “法律依据”"},
        {u"基准", 2, u"编号", u"1", u"基准 row 3 “编号”"},
        {u"基准包", 1, u"施行日期", u"去年", u"基准包 row 2 “施行日期”"},
        {u"基准包", 1, u"行政区划代码", u"62", u"基准包 row 2 “行政区划代码”"},
        {u"矩阵", 1, u"条件", u"scope", u"矩阵 row 2 “条件”"},
        {u"矩阵", 1, u"条件", u"scope=z", u"矩阵 row 2 “条件”"},
        {u"公式", 1, u"数值", u"5/3", u"公式 row 2 “数值”"},
        {u"情节", 1, u"效果", u"从宽", u"情节 row 2 “效果”"},
        {u"因子", 0, u"百分比", u"权重", u"因子 row 1 “权重”"},
        {u"因子", 0, u"百分比", u"", u"因子 row 2 "},
        {u"因子", 0, u"数值至", u"数值自", u"因子 row 1 “数值自”"},
    }));
    DYNAMIC_SECTION(QString::fromUtf16(row.sheet).toStdString()
        << row.row << QString::fromUtf16(row.column).toStdString() << QString::fromUtf16(row.text).toStdString())
    {
        const auto pack =
            PackSheet::readFile(exampleWith(row.sheet, row.row, row.column, QString::fromUtf16(row.text)));
        REQUIRE_FALSE(pack);
        CHECK(pack.error().code == Error::Code::Invalid);
        CAPTURE(wordsOf(pack).toStdString());
        CHECK(wordsOf(pack).contains(QString::fromUtf16(row.says)));
    }
}

TEST_CASE("a clerk may write as clerks do", "[discretion]")
{
    const QString digest = QString::fromLatin1(PackSheet::example().digest);
    const auto digestWith = [](const char16_t *sheet, int row, const char16_t *column, const char16_t *text) {
        const auto pack = PackSheet::readFile(exampleWith(sheet, row, column, QString::fromUtf16(text)));
        CAPTURE(wordsOf(pack).toStdString());
        return pack ? QString::fromLatin1(pack->digest) : wordsOf(pack);
    };
    CHECK(digestWith(u"法定幅度", 1, u"上限", u"1,000,000") == digest);
    CHECK(digestWith(u"分支", 1, u"起点（%）", u"10%") == digest);
    CHECK(digestWith(u"分支", 0, u"起点（%）", u"起点 (%)") == digest);
    CHECK(digestWith(u"基准包", 1, u"施行日期", u"2026年1月1日") == digest);
    CHECK(digestWith(u"基准包", 1, u"施行日期", u"2026/1/1") == digest);
    CHECK(digestWith(u"基准", 1, u"方法", u"weighted_sum") == digest);
    CHECK(digestWith(u"因子", 2, u"百分比", u"unit＝15%; person＝10") == digest);
    CHECK(digestWith(u"因子", 2, u"因子编号", u"") == digest);
    CHECK(digestWith(u"因子", 2, u"因子", u"") == digest);
    CHECK(digestWith(u"因子", 2, u"基准编号", u"") == digest);
    CHECK(digestWith(u"因子", 0, u"选项编号", u"options/id") == digest);
}

TEST_CASE("a file without the sheets of a pack says so", "[discretion]")
{
    const sheet::Table other{QStringLiteral("企业"), {{QStringLiteral("名称")}}, {{QStringLiteral("甲厂")}}};
    CHECK(wordsOf(PackSheet::readFile(xlsxOf({other}))).contains(QStringLiteral("企业")));
    CHECK_FALSE(PackSheet::readFile("名称,地址\r\n甲厂,某路\r\n"));
    CHECK_FALSE(PackSheet::readFile(""));
    CHECK_FALSE(PackSheet::readFile("PK\x03\x04 no archive"));
}

TEST_CASE("an id that would separate entries in a cell is refused, not mangled", "[discretion]")
{
    QByteArray json = PackSheet::example().content;
    json.replace("\"kind\"", "\"ki=nd\"");
    const auto pack = Pack::parse(json);
    if (pack) // where the id may stand in a formula at all
        CHECK_FALSE(PackSheet::tables(*pack));
    QByteArray matrix = test::samplePack();
    matrix.replace("\"how\"", "\"h;ow\"");
    const auto sample = Pack::parse(matrix);
    REQUIRE(sample);
    CHECK_FALSE(PackSheet::tables(*sample));
}

TEST_CASE("any cell may hold anything: the pack is taken or a cell is named", "[discretion]")
{
    const auto whole = PackSheet::tables(PackSheet::example()).value();
    CHECK(rc::check([&whole] {
        auto tables = whole;
        sheet::Table &table = tables[*rc::gen::inRange<std::size_t>(1, tables.size())];
        RC_PRE(!table.rows.empty());
        QStringList &row = table.rows[*rc::gen::inRange<std::size_t>(0, table.rows.size())];
        const QStringList texts{QString(), QStringLiteral("-1"), QStringLiteral("1e400"), QStringLiteral("《》"),
            QStringLiteral("《a》"), QStringLiteral("=;="), QStringLiteral("a=a"), QStringLiteral("；；"),
            QStringLiteral("999999999999999"), QStringLiteral("是"), QStringLiteral("2026-02-30"), QString(9000, u'(')};
        row[*rc::gen::inRange<qsizetype>(0, row.size())] = texts[*rc::gen::inRange<qsizetype>(0, texts.size())];
        const auto pack = PackSheet::readFile(csvOf(tables));
        if (pack) {
            const auto again = PackSheet::tables(*pack);
            RC_ASSERT(again);
            RC_ASSERT(PackSheet::readFile(csvOf(*again)).value().digest == pack->digest);
        } else {
            RC_ASSERT(pack.error().message.inWords().contains(table.name)
                || pack.error().message.inWords().contains(QStringLiteral(" row ")));
        }
    }));
}
