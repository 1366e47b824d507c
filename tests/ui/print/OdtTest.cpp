#include "ui/print/Odt.h"

#include "core/archive/ZipParts.h"
#include "core/casework/DocumentText.h"
#include "core/casework/DocumentType.h"
#include "tests/support/PdfText.h"
#include "tests/ui/print/SampleDocuments.h"

#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;

namespace {

QByteArray partOf(const QByteArray &file, const char *part)
{
    const auto parts = archive::ZipParts::open(file, 10'000'000);
    REQUIRE(parts);
    const auto device = (*parts)->part(QString::fromLatin1(part));
    REQUIRE(device);
    return device->readAll();
}

/// All words of a part in reading order, and every name of a style that its paragraphs take.
QString wordsIn(const QByteArray &xml, QStringList *styles = nullptr)
{
    QString out;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            out += reader.text();
        else if (reader.isStartElement() && styles)
            styles->append(reader.attributes()
                               .value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
                                   QStringLiteral("style-name"))
                               .toString());
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return out;
}

} // namespace

TEST_CASE("an ODT holds the words of the document, in order, on the paper of the PDF", "[print]")
{
    for (const CaseDocument &document : {test::sampleDecision(), test::sampleNotice(), test::sampleRecord()}) {
        const DocumentText text = composeDocument(document);
        const auto made = print::odtOf(text);
        REQUIRE(made);
        CHECK(made->mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text"); // first, and as it is
        QStringList used;
        QString words = wordsIn(partOf(*made, "content.xml"), &used);
        QString expected = text.plain();
        if (text.layout != DocumentText::Layout::Official) { // before a line to sign stands a colon
            words.remove(QStringLiteral("："));
            expected.remove(QStringLiteral("："));
        }
        CHECK(test::packed(words).toStdString() == test::packed(expected).toStdString());

        const QByteArray styles = partOf(*made, "styles.xml");
        (void)wordsIn(styles);
        for (const char *size : {"210mm", "297mm", "28mm", "26mm"})
            CHECK(styles.contains(size));
        CHECK_FALSE(styles.contains('@'));
        const QByteArray content = partOf(*made, "content.xml");
        for (const QString &style : used) {
            const QByteArray named = "style:name=\"" + style.toUtf8() + '"';
            CHECK((style.isEmpty() || styles.contains(named) || content.contains(named)));
        }
        CHECK(wordsIn(partOf(*made, "meta.xml")).contains(document.title));
        (void)wordsIn(partOf(*made, "META-INF/manifest.xml"));
    }
}

TEST_CASE("every kind of document makes an ODT, and whatever is typed stays XML", "[print]")
{
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        CAPTURE(type.id.toStdString());
        CaseDocument document;
        document.type = type.id;
        document.title = type.title;
        for (const DocumentField &field : type.fields)
            document.fields.insert(field.id, QString::fromUcs4(U"<a>&  \t\u0001\ufffe𠮷😀\n第二段") + QChar(0xd800));
        const auto made = print::odtOf(composeDocument(document));
        REQUIRE(made);
        CHECK(wordsIn(partOf(*made, "content.xml")).contains(type.title));
    }
}

TEST_CASE("a draft says so in its ODT as well, and a record has its line to sign on every page", "[print]")
{
    CaseDocument document = test::sampleRecord();
    document.state = DocumentState::Draft;
    const QString styles = wordsIn(partOf(*print::odtOf(composeDocument(document)), "styles.xml"));
    CHECK(styles.contains(QStringLiteral("草稿，不得使用")));
    CHECK(styles.contains(QStringLiteral("被检查人（现场负责人）签名：")));
    CHECK_FALSE(wordsIn(partOf(*print::odtOf(composeDocument(test::sampleRecord())), "styles.xml"))
                    .contains(QStringLiteral("草稿")));
}
