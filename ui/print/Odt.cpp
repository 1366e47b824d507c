#include "ui/print/Odt.h"

#include "core/archive/ZipWriter.h"

#include <QFile>
#include <QXmlStreamWriter>
#include <algorithm>
#include <array>
#include <utility>

namespace qilian::print {
namespace {

using casework::DocumentText;
using casework::TextBlock;

// In points, as in resources/print/odt-styles.xml.
constexpr double kPitch = 15.75;
constexpr int kGridColumns = 4; // label, value, label, value; a row of two takes them all

constexpr const char *kManifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

constexpr std::array kNamespaces{
    std::pair{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    std::pair{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    std::pair{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    std::pair{"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    std::pair{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    std::pair{"dc", "http://purl.org/dc/elements/1.1/"},
    std::pair{"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
};

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

/// XML with prefixed names; what XML cannot hold of a text is left out, and spaces in a row are kept.
class Writing {
public:
    explicit Writing(const char *root)
        : m_xml(&m_out)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"));
        begin(root);
        for (const auto &[prefix, uri] : kNamespaces)
            m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
        m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
    }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_out;
    }

    void begin(const char *element, Attributes attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }
    void end() { m_xml.writeEndElement(); }
    void put(const char *element, Attributes attributes = {})
    {
        begin(element, attributes);
        end();
    }
    void words(const QString &text)
    {
        QString run;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (c == u' ' && (i == 0 || text[i - 1] == u' ')) {
                m_xml.writeCharacters(std::exchange(run, {}));
                put("text:s");
            } else if (isPair) {
                run += c;
                run += text[++i];
            } else if (c == u'\t') {
                run += u' ';
            } else if (c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xfffe) {
                run += c;
            }
        }
        m_xml.writeCharacters(run);
    }
    void paragraph(const QString &style, const QString &text)
    {
        begin("text:p", {{"text:style-name", style}});
        words(text);
        end();
    }

private:
    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

QString points(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("pt");
}

/// Characters of a full width that a text is wide.
double widthOf(const QString &text)
{
    double out = 0;
    for (const char32_t c : text.toUcs4())
        out += c < 0x2000 ? 0.5 : 1;
    return out;
}

/// One document on its way to content.xml.
class Content {
public:
    explicit Content(const DocumentText &text)
        : m_text(text)
        , m_date(text.date.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : text.date)
        , m_out("office:document-content")
    {
    }

    QByteArray write()
    {
        writeStyles();
        m_out.begin("office:body");
        m_out.begin("office:text");
        for (const TextBlock &block : m_text.blocks) {
            const bool isFacts = block.kind == TextBlock::Kind::Facts;
            if (isFacts && !m_inTable)
                beginTable();
            if (!isFacts)
                endTable();
            add(block);
        }
        endTable();
        m_out.end();
        m_out.end();
        return m_out.finish();
    }

private:
    void writeStyles()
    {
        m_out.begin("office:automatic-styles");
        const auto style = [this](const QString &name, const QString &family, const char *properties,
                               Attributes attributes) {
            m_out.begin("style:style", {{"style:name", name}, {"style:family", family}});
            m_out.put(properties, attributes);
            m_out.end();
        };
        style(QStringLiteral("Boxes"), QStringLiteral("table"), "style:table-properties",
            {{"style:width", QStringLiteral("156mm")}, {"table:align", QStringLiteral("left")},
                {"fo:margin-top", QStringLiteral("4mm")}, {"fo:margin-bottom", QStringLiteral("4mm")}});
        const std::array widths{38.1, 68.0, 19.1, 30.8};
        for (std::size_t i = 0; i < widths.size(); ++i)
            style(QStringLiteral("Column%1").arg(i), QStringLiteral("table-column"), "style:table-column-properties",
                {{"style:column-width", QStringLiteral("%1mm").arg(widths[i])}});
        style(QStringLiteral("Cell"), QStringLiteral("table-cell"), "style:table-cell-properties",
            {{"fo:border", QStringLiteral("0.5pt solid #000000")}, {"fo:padding", QStringLiteral("1.8mm")},
                {"style:vertical-align", QStringLiteral("middle")}});
        // The date stands four characters from the right, the bureau centred on it.
        const double organ = std::max(0.0, 4 + (widthOf(m_date) - widthOf(m_text.organ)) / 2);
        signatureStyle(QStringLiteral("SignatureOrgan"), organ, true);
        signatureStyle(QStringLiteral("SignatureDate"), 4, false);
        m_out.end();
    }

    void signatureStyle(const QString &name, double fromRight, bool keep)
    {
        m_out.begin("style:style",
            {{"style:name", name}, {"style:family", QStringLiteral("paragraph")},
                {"style:parent-style-name", QStringLiteral("Signature")}});
        m_out.put("style:paragraph-properties",
            {{"fo:margin-right", points(fromRight * kPitch)},
                {"fo:keep-with-next", keep ? QStringLiteral("always") : QStringLiteral("auto")}});
        m_out.end();
    }

    void add(const TextBlock &block)
    {
        switch (block.kind) {
        case TextBlock::Kind::Organ:
            return addEach("Title", m_text.organ);
        case TextBlock::Kind::Title:
            return addEach("Title", m_text.title);
        case TextBlock::Kind::Number:
            m_out.paragraph(
                QStringLiteral("Number"), m_text.number.isEmpty() ? QStringLiteral("（未编号）") : m_text.number);
            return m_out.paragraph(QStringLiteral("Number"), {});
        case TextBlock::Kind::Addressee:
        case TextBlock::Kind::Line:
            return addEach("Line", block.text);
        case TextBlock::Kind::Heading:
            m_out.begin("text:h",
                {{"text:style-name", QStringLiteral("Heading")}, {"text:outline-level", QStringLiteral("1")}});
            m_out.words(block.text);
            return m_out.end();
        case TextBlock::Kind::Paragraph:
        case TextBlock::Kind::Blank:
            return addEach("Body", block.text);
        case TextBlock::Kind::Facts:
            return addRow(block.labels);
        case TextBlock::Kind::Signature:
            m_out.paragraph(QStringLiteral("Signature"), {});
            m_out.paragraph(QStringLiteral("Signature"), {});
            m_out.paragraph(QStringLiteral("SignatureOrgan"), m_text.organ);
            return m_out.paragraph(QStringLiteral("SignatureDate"), m_date);
        case TextBlock::Kind::SignLines:
            return addSignLine(block.labels);
        }
    }

    void addEach(const char *style, const QString &text)
    {
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
            m_out.paragraph(QLatin1String(style), paragraph);
    }

    void beginTable()
    {
        m_inTable = true;
        m_out.begin("table:table",
            {{"table:name", QStringLiteral("Table%1").arg(++m_tables)}, {"table:style-name", QStringLiteral("Boxes")}});
        for (int i = 0; i < kGridColumns; ++i)
            m_out.put("table:table-column", {{"table:style-name", QStringLiteral("Column%1").arg(i)}});
    }
    void endTable()
    {
        if (m_inTable)
            m_out.end();
        m_inTable = false;
    }

    /// Label, value, label, value; the last one takes what is left of the row.
    void addRow(const QStringList &labels)
    {
        m_out.begin("table:table-row");
        for (int i = 0; i < std::min<int>(kGridColumns, int(labels.size())); ++i) {
            const int span = i + 1 == labels.size() ? kGridColumns - i : 1;
            m_out.begin("table:table-cell",
                {{"table:style-name", QStringLiteral("Cell")}, {"office:value-type", QStringLiteral("string")},
                    {"table:number-columns-spanned", QString::number(span)}});
            for (const QString &paragraph : labels[i].split(u'\n'))
                m_out.paragraph(i % 2 == 0 ? QStringLiteral("BoxLabel") : QStringLiteral("Box"), paragraph);
            m_out.end();
            for (int covered = 1; covered < span; ++covered)
                m_out.put("table:covered-table-cell");
        }
        m_out.end();
    }

    /// The lines to sign on are what the tabulators of the style lead with.
    void addSignLine(const QStringList &labels)
    {
        m_out.begin("text:p", {{"text:style-name", QStringLiteral("Sign")}});
        for (qsizetype i = 0; i < std::min<qsizetype>(labels.size(), 2); ++i) {
            if (i > 0)
                m_out.put("text:tab");
            m_out.words(labels[i] + QStringLiteral("："));
            m_out.put("text:tab");
        }
        m_out.end();
    }

    const DocumentText &m_text;
    QString m_date;
    Writing m_out;
    bool m_inTable = false;
    int m_tables = 0;
};

QString pageNumber(const char *style, const QString &before, const QString &after)
{
    return QStringLiteral("<text:p text:style-name=\"%1\">%2<text:page-number "
                          "text:select-page=\"current\">1</text:page-number>%3</text:p>")
        .arg(QLatin1String(style), before, after);
}

/// Official: the number outside, between dashes. Records: in the middle, with a line to sign above on every page.
QString footersOf(const DocumentText &text)
{
    if (text.layout == DocumentText::Layout::Official) {
        const auto numbered = [](const char *style) {
            return pageNumber(style, QStringLiteral("— "), QStringLiteral(" —"));
        };
        return QStringLiteral("<style:footer>%1</style:footer><style:footer-left>%2</style:footer-left>")
            .arg(numbered("Odd"), numbered("Even"));
    }
    const QString sign = text.foot.isEmpty()
        ? QString()
        : QStringLiteral("<text:p text:style-name=\"Sign\">%1<text:tab/><text:tab/>　　　　年　　月　　日</text:p>")
              .arg(text.foot.toHtmlEscaped());
    return QStringLiteral("<style:footer>%1%2</style:footer>")
        .arg(sign,
            pageNumber("Middle", QStringLiteral("第"), QStringLiteral("页 共<text:page-count>1</text:page-count>页")));
}

QByteArray stylesOf(const DocumentText &text)
{
    QFile file(QStringLiteral(":/print/odt-styles.xml"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QString out = QString::fromUtf8(file.readAll());
    const bool isSigned = text.layout != DocumentText::Layout::Official && !text.foot.isEmpty();
    out.replace(QStringLiteral("@header@"),
        text.draft ? QStringLiteral("<text:p text:style-name=\"Draft\">草稿，不得使用</text:p>")
                   : QStringLiteral("<text:p text:style-name=\"Draft\"/>"));
    // The text block ends 35 mm above the edge; with a line to sign, one line earlier.
    out.replace(QStringLiteral("@footer height@"), isSigned ? QStringLiteral("24.2mm") : QStringLiteral("14mm"));
    out.replace(QStringLiteral("@footer gap@"), isSigned ? QStringLiteral("1mm") : QStringLiteral("7mm"));
    out.replace(QStringLiteral("@footers@"), footersOf(text));
    return out.toUtf8();
}

QByteArray metaOf(const DocumentText &text)
{
    Writing out("office:document-meta");
    out.begin("office:meta");
    const auto entry = [&out](const char *element, const QString &words) {
        out.begin(element);
        out.words(words);
        out.end();
    };
    entry("meta:generator", QStringLiteral("Qilian"));
    entry("dc:title", text.title);
    entry("dc:subject", text.number);
    entry("dc:creator", text.organ);
    entry("dc:language", QStringLiteral("zh-CN"));
    out.end();
    return out.finish();
}

} // namespace

Result<QByteArray> odtOf(const DocumentText &text)
{
    archive::ZipWriter out;
    // What kind of file it is stands at its very beginning, where file managers look.
    out.add("mimetype", "application/vnd.oasis.opendocument.text", archive::ZipWriter::Packing::Stored);
    out.add("content.xml", Content(text).write());
    out.add("styles.xml", stylesOf(text));
    out.add("meta.xml", metaOf(text));
    out.add("META-INF/manifest.xml", kManifest);
    return out.finish();
}

} // namespace qilian::print
