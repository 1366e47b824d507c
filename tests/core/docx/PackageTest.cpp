#include "core/archive/ZipWriter.h"
#include "core/docx/Template.h"
#include "tests/core/docx/WordParts.h"
#include "tests/core/sheet/Archive.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::docx;
using test::archiveOf;
using test::paragraph;
using test::wordParts;

namespace {

const QByteArray kBody = paragraph({"{{案由}}"});

QByteArray with(const char *part, const QByteArray &bytes)
{
    auto parts = wordParts(kBody);
    parts[part] = bytes;
    return archiveOf(parts);
}

QByteArray relationship(const char *type, const char *target, const char *mode = "Internal")
{
    return QByteArray(
               "<Relationships><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
               "2006/relationships/")
        + type + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
}

} // namespace

TEST_CASE("a hostile or unfit document is refused with a message that says why", "[docx]")
{
    struct Row {
        const char *situation;
        QByteArray file;
        Error::Code code;
        const char *says;
    };
    const QByteArray types = wordParts(kBody)["[Content_Types].xml"];
    const auto row = GENERATE_COPY(values<Row>({
        {"nothing", {}, Error::Code::Invalid, "no .docx"},
        {"a text", "案由", Error::Code::Invalid, "no .docx"},
        {"an old .doc or a password", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), Error::Code::Invalid, ".doc"},
        {"the beginning of an archive", QByteArray("PK\3\4", 4), Error::Code::Invalid, "damaged"},
        {"another archive", archiveOf({{"a.txt", "a"}}), Error::Code::Invalid, "no .docx"},
        {"larger than any template", QByteArray(20'000'001, 'P'), Error::Code::Invalid, "larger"},
        {"a part that unpacks to far more", with("word/media/x.bin", QByteArray(30'000'000, '\0')),
            Error::Code::Invalid, "unpacked"},
        {"a path upwards", with("../../home/x", "x"), Error::Code::Invalid, "../../home/x"},
        {"a path from the root", with("/etc/x", "x"), Error::Code::Invalid, "/etc/x"},
        {"a path of Windows", with("word\\x", "x"), Error::Code::Invalid, "word"},
        {"the same part twice", with("word/Document.xml", "<a/>"), Error::Code::Invalid, "ocument.xml"},
        {"a document type declaration",
            with("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
            Error::Code::Invalid, "word/document.xml"},
        {"the same in a part nobody reads", with("docProps/app.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"),
            Error::Code::Invalid, "docProps/app.xml"},
        {"no XML", with("word/document.xml", "<w:document><w:body>"), Error::Code::Invalid, "word/document.xml:1"},
        {"nested absurdly", with("word/document.xml", QByteArray("<a>").repeated(5000)), Error::Code::Invalid,
            "nested"},
        {"macros by their type",
            with("[Content_Types].xml",
                QByteArray(types).replace("wordprocessingml.document.main", "document.macroEnabled.main")),
            Error::Code::Refused, "macros"},
        {"macros by their part", with("word/_rels/document.xml.rels", relationship("vbaProject", "vbaProject.bin")),
            Error::Code::Refused, "macros"},
        {"an embedded object", with("word/_rels/document.xml.rels", relationship("oleObject", "embeddings/a.bin")),
            Error::Code::Refused, "embedded"},
        {"a chunk of another format", with("word/_rels/document.xml.rels", relationship("aFChunk", "a.html")),
            Error::Code::Refused, "embedded"},
        {"a template fetched from elsewhere",
            with("word/_rels/settings.xml.rels",
                relationship("attachedTemplate", "https://example.org/a.dotm", "External")),
            Error::Code::Refused, "https://example.org/a.dotm"},
        {"no placeholder", archiveOf(wordParts(paragraph({"正文"}))), Error::Code::Invalid, "placeholder"},
        {"more placeholders than anyone writes", archiveOf(wordParts([] {
             QByteArray out;
             for (int i = 0; i < 2100; ++i)
                 out += paragraph({"{{n" + QByteArray::number(i) + "}}"});
             return out;
         }())),
            Error::Code::Invalid, "2000"},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        const auto read = Template::read(row.file);
        REQUIRE_FALSE(read);
        INFO(read.error().message.inWords().toStdString());
        CHECK(read.error().code == row.code);
        CHECK(read.error().message.inWords().contains(QString::fromUtf8(row.says)));
    }
}

TEST_CASE("a hyperlink is no trap, and pictures of a million black pixels shrink as they like", "[docx]")
{
    CHECK(Template::read(
        with("word/_rels/document.xml.rels", relationship("hyperlink", "https://example.org", "External"))));
    CHECK(Template::read(with("word/media/a.bmp", QByteArray(1'000'000, '\0'))));
}

TEST_CASE("an archive holds its parts in order, the first one readable as it is, and has no time in it", "[docx]")
{
    archive::ZipWriter writer;
    writer.add("mimetype", "application/x", archive::ZipWriter::Packing::Stored);
    writer.add("a.xml", QByteArray(1000, 'a'));
    const auto made = writer.finish();
    REQUIRE(made);
    CHECK(made->mid(30, 21) == "mimetypeapplication/x");
    CHECK(made->size() < 400);
    CHECK(writer.finish().value() == *made);
}

TEST_CASE("a document cut at any byte or with any byte changed is read or refused, and nothing else happens", "[docx]")
{
    const QByteArray file = test::wordFile(kBody);
    Values values;
    values.lines[QStringLiteral("案由")] = {QStringLiteral("甲"), QStringLiteral("乙")};
    for (qsizetype i = 0; i < file.size(); ++i) {
        CHECK_FALSE(Template::read(file.left(i)));
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 0x55);
        if (const auto read = Template::read(changed))
            (void)read->fill(values);
    }
}
