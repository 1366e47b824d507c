#include "core/archive/ZipParts.h"
#include "core/docx/SampleTemplate.h"
#include "core/docx/Template.h"
#include "tests/core/docx/WordParts.h"
#include "tests/core/sheet/Archive.h"

#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::docx;
using test::paragraph;
using test::wordFile;

namespace {

Values sampleValues()
{
    Values out;
    out.blank = QStringLiteral("＿＿＿＿");
    out.lines = {{QStringLiteral("案由"), {QStringLiteral("超标排放水污染物")}},
        {QStringLiteral("事实"), {QStringLiteral("第一段"), QStringLiteral("第二段"), QStringLiteral("第三段")}},
        {QStringLiteral("电话"), {}}};
    out.tables = {{QStringLiteral("证据"),
        {{QStringLiteral("名称"), QStringLiteral("证明")},
            {{QStringLiteral("照片"), QStringLiteral("外排")}, {QStringLiteral("笔录"), QStringLiteral("停运")}}}}};
    return out;
}

QByteArray partOf(const QByteArray &file, const char *part)
{
    const auto parts = archive::ZipParts::open(file, 10'000'000);
    REQUIRE(parts);
    const auto device = (*parts)->part(QString::fromLatin1(part));
    REQUIRE(device);
    return device->readAll();
}

/// The paragraphs of a part, each as its text.
QStringList paragraphsOf(const QByteArray &xml)
{
    QStringList out;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == u"w:p")
            out.append(QString());
        else if (reader.isCharacters() && !out.isEmpty())
            out.last() += reader.text();
    }
    REQUIRE_FALSE(reader.hasError());
    return out;
}

QByteArray filled(const QByteArray &body)
{
    const auto read = Template::read(wordFile(body));
    REQUIRE(read);
    const auto made = read->fill(sampleValues());
    REQUIRE(made);
    return partOf(made->bytes, "word/document.xml");
}

} // namespace

TEST_CASE("a placeholder is filled, however Word has split it over runs", "[docx]")
{
    struct Row {
        const char *situation;
        std::vector<QByteArray> runs;
        const char *expected;
    };
    const auto row = GENERATE(values<Row>({
        {"in one run", {"关于{{案由}}一案"}, "关于超标排放水污染物一案"},
        {"over three runs", {"关于{{", "案由", "}}一案"}, "关于超标排放水污染物一案"},
        {"within the braces", {"关于{", "{案", "由}", "}一案"}, "关于超标排放水污染物一案"},
        {"two in a run", {"{{案由}}和{{案由}}"}, "超标排放水污染物和超标排放水污染物"},
        {"with full-width braces and blanks", {"｛｛ 案由 ｝｝"}, "超标排放水污染物"},
        {"known and empty", {"电话：{{电话}}"}, "电话：＿＿＿＿"},
        {"unknown", {"{{别的}}"}, "{{别的}}"},
        {"single braces", {"{案由}", "{{案由}}"}, "{案由}超标排放水污染物"},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        CHECK(paragraphsOf(filled(paragraph(row.runs))) == QStringList{QString::fromUtf8(row.expected)});
    }
}

TEST_CASE("a text of several paragraphs makes paragraphs like the one it stands in", "[docx]")
{
    const QByteArray xml = filled(paragraph({"查明：{{事", "实}}", "。"}));
    CHECK(paragraphsOf(xml)
        == QStringList{QStringLiteral("查明：第一段"), QStringLiteral("第二段"), QStringLiteral("第三段。")});
    CHECK(xml.count("<w:b/>") == 4); // the runs keep their format, none is empty
    CHECK(xml.count("<w:jc") == 3);
}

TEST_CASE("a row of a table is repeated for every row of its list", "[docx]")
{
    const QByteArray body = "<w:tbl><w:tr><w:tc>" + paragraph({"名称"}) + "</w:tc></w:tr><w:tr><w:tc>"
        + paragraph({"{{证据.序号}}．{{证据", ".名称}}"}) + "</w:tc><w:tc>" + paragraph({"{{证据。证明}}"})
        + "</w:tc></w:tr></w:tbl>";
    CHECK(paragraphsOf(filled(body))
        == QStringList{QStringLiteral("名称"), QStringLiteral("1．照片"), QStringLiteral("外排"),
            QStringLiteral("2．笔录"), QStringLiteral("停运")});
    SECTION("an empty list leaves one row to write into")
    {
        Values none = sampleValues();
        none.tables[QStringLiteral("证据")].rows.clear();
        const auto made = Template::read(wordFile(body))->fill(none);
        REQUIRE(made);
        CHECK(paragraphsOf(partOf(made->bytes, "word/document.xml"))
            == QStringList{QStringLiteral("名称"), QStringLiteral("．"), QString()});
    }
    SECTION("outside of a table every row is a paragraph")
    {
        CHECK(paragraphsOf(filled(paragraph({"{{证据.名称}}"})))
            == QStringList{QStringLiteral("照片"), QStringLiteral("笔录")});
    }
}

TEST_CASE("headers, footers and text boxes are filled as well, and what is no placeholder stays", "[docx]")
{
    auto parts = test::wordParts(paragraph({"正文"}) + "<w:p><w:r><mc:AlternateContent><w:txbxContent>"
        + paragraph({"{{案由}}"}) + "</w:txbxContent></mc:AlternateContent></w:r></w:p>");
    parts["word/header1.xml"].replace("红头", "{{案由}}");
    parts["word/media/image1.png"] = QByteArray("\x89PNG\0\1\2", 7);
    const QByteArray file = test::archiveOf(parts);
    const auto read = Template::read(file);
    REQUIRE(read);
    CHECK(read->placeholders()
        == std::vector<Placeholder>{{QStringLiteral("案由"), Place::Text, QStringLiteral("{{案由}}")},
            {QStringLiteral("案由"), Place::Header, QStringLiteral("{{案由}}")}});
    const auto made = read->fill(sampleValues());
    REQUIRE(made);
    CHECK(paragraphsOf(partOf(made->bytes, "word/header1.xml")) == QStringList{QStringLiteral("超标排放水污染物")});
    CHECK(paragraphsOf(partOf(made->bytes, "word/document.xml")).last() == QStringLiteral("超标排放水污染物"));
    CHECK(partOf(made->bytes, "word/media/image1.png") == parts["word/media/image1.png"]);
}

TEST_CASE("an unknown placeholder is reported with its place", "[docx]")
{
    const auto read = Template::read(wordFile(paragraph({"{{案由}}{{案件由来}}"}) + "<w:tbl><w:tr><w:tc>"
        + paragraph({"甲{{证据.颜色}}"}) + "</w:tc></w:tr></w:tbl>"));
    REQUIRE(read);
    const auto made = read->fill(sampleValues());
    REQUIRE(made);
    REQUIRE(made->unknown.size() == 2);
    CHECK(made->unknown[0].name == QStringLiteral("案件由来"));
    CHECK(
        made->unknown[1] == Placeholder{QStringLiteral("证据.颜色"), Place::Table, QStringLiteral("甲{{证据.颜色}}")});
}

TEST_CASE("what is filled in is text, whatever it holds", "[docx]")
{
    Values values;
    values.lines[QStringLiteral("甲")] = {QString::fromUcs4(U"<w:p>&{{乙}}\u0001\ufffe𠮷😀 ") + QChar(0xd800) + u'\t'
        + QChar(QChar::ParagraphSeparator) + QStringLiteral("尾")};
    values.lines[QStringLiteral("乙")] = {QStringLiteral("不该出现")};
    const auto made = Template::read(wordFile(paragraph({"{{甲}}"})))->fill(values);
    REQUIRE(made);
    CHECK(paragraphsOf(partOf(made->bytes, "word/document.xml"))
        == QStringList{QString::fromUcs4(U"<w:p>&{{乙}}𠮷😀   尾")});
}

TEST_CASE("a long statement is filled whole, and a row that would never end is refused", "[docx]")
{
    Values values;
    for (int i = 0; i < 1000; ++i)
        values.lines[QStringLiteral("陈述")].append(QString(50, u'陈'));
    const auto made = Template::read(wordFile(paragraph({"{{陈述}}"})))->fill(values);
    REQUIRE(made);
    const QStringList paragraphs = paragraphsOf(partOf(made->bytes, "word/document.xml"));
    CHECK(paragraphs.size() == 1000);
    CHECK(paragraphs.join(QString()).size() == 50'000);

    values.lines[QStringLiteral("陈述")] = {QString(100'000, u'陈')};
    const auto endless = Template::read(wordFile(paragraph({QByteArray("{{陈述}}").repeated(500)})));
    REQUIRE(endless);
    CHECK(endless->fill(values).error().code == Error::Code::Invalid);
}

TEST_CASE("the sample is a template, and every placeholder of it is known", "[docx]")
{
    const auto file = sampleTemplate({QStringLiteral("决定书"), QStringLiteral("说明"),
        {{QStringLiteral("案件的由来"), QStringLiteral("案由")}, {QStringLiteral("电话"), QStringLiteral("电话")}},
        {{QStringLiteral("证据"), {QStringLiteral("名称"), QStringLiteral("证明")}}}});
    REQUIRE(file);
    const auto read = Template::read(*file);
    REQUIRE(read);
    CHECK(read->placeholders().size() == 5);
    CHECK(read->unknown(sampleValues()).empty());
    const auto made = read->fill(sampleValues());
    REQUIRE(made);
    CHECK(paragraphsOf(partOf(made->bytes, "word/document.xml")).contains(QStringLiteral("笔录")));
}
