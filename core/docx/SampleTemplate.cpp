#include "core/docx/SampleTemplate.h"

#include "core/archive/ZipWriter.h"

#include <QXmlStreamWriter>

namespace qilian::docx {

namespace {

constexpr const char *kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// Widths in twentieths of a point, type sizes in half points. Text 156 mm wide: GB/T 9704-2012.
constexpr int kTextWidth = 8845;
constexpr int kTitleSize = 44;
constexpr int kTextSize = 32;
constexpr int kTableSize = 24;

constexpr const char *kContentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>)";
constexpr const char *kRootRelationships = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
constexpr const char *kDocumentRelationships = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>)";

/// WordprocessingML as far as a sample needs it.
class Writing {
public:
    explicit Writing(const char *root)
        : m_xml(&m_out)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QLatin1String(root));
        m_xml.writeAttribute(QStringLiteral("xmlns:w"), QLatin1String(kMain));
        m_xml.writeAttribute(QStringLiteral("xmlns:r"), QLatin1String(kOffice));
    }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_out;
    }

    void begin(const char *element, std::initializer_list<std::pair<const char *, QString>> attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), value);
    }
    void end() { m_xml.writeEndElement(); }
    void put(const char *element, std::initializer_list<std::pair<const char *, QString>> attributes = {})
    {
        begin(element, attributes);
        end();
    }

    void run(const QString &words, const char *font, int size)
    {
        begin("w:r");
        begin("w:rPr");
        put("w:rFonts",
            {{"w:ascii", QString::fromUtf8(font)}, {"w:hAnsi", QString::fromUtf8(font)},
                {"w:eastAsia", QString::fromUtf8(font)}});
        put("w:sz", {{"w:val", QString::number(size)}});
        end();
        begin("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(words);
        end();
        end();
    }
    void paragraph(const QString &words, const char *font, int size, const char *alignment = "both")
    {
        begin("w:p");
        begin("w:pPr");
        put("w:jc", {{"w:val", QLatin1String(alignment)}});
        end();
        run(words, font, size);
        end();
    }
    void table(const std::vector<QStringList> &rows, const std::vector<int> &widths)
    {
        begin("w:tbl");
        begin("w:tblPr");
        put("w:tblW", {{"w:w", QString::number(kTextWidth)}, {"w:type", QStringLiteral("dxa")}});
        begin("w:tblBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            put(side, {{"w:val", QStringLiteral("single")}, {"w:sz", QStringLiteral("4")}});
        end();
        end();
        begin("w:tblGrid");
        for (const int width : widths)
            put("w:gridCol", {{"w:w", QString::number(width)}});
        end();
        for (const QStringList &row : rows) {
            begin("w:tr");
            for (qsizetype i = 0; i < row.size(); ++i) {
                begin("w:tc");
                begin("w:tcPr");
                put("w:tcW", {{"w:w", QString::number(widths[std::size_t(i)])}, {"w:type", QStringLiteral("dxa")}});
                end();
                paragraph(row[i], "仿宋", kTableSize, "left");
                end();
            }
            end();
        }
        end();
    }

private:
    QByteArray m_out;
    QXmlStreamWriter m_xml;
};

QString braced(const QString &placeholder)
{
    return QStringLiteral("{{%1}}").arg(placeholder);
}

QByteArray documentOf(const Sample &sample)
{
    Writing out("w:document");
    out.begin("w:body");
    out.paragraph(sample.title, "方正小标宋简体", kTitleSize, "center");
    out.paragraph(sample.note, "仿宋", kTableSize);
    std::vector<QStringList> rows;
    for (const auto &[label, placeholder] : sample.fields)
        rows.push_back({label, braced(placeholder)});
    out.table(rows, {kTextWidth * 2 / 5, kTextWidth - kTextWidth * 2 / 5});
    for (const auto &[name, columns] : sample.tables) {
        out.paragraph(name, "黑体", kTextSize);
        QStringList headings{QStringLiteral("序号")};
        QStringList cells{braced(name + QStringLiteral(".序号"))};
        for (const QString &column : columns) {
            headings.append(column);
            cells.append(braced(name + u'.' + column));
        }
        out.table({headings, cells}, std::vector<int>(std::size_t(headings.size()), kTextWidth / int(headings.size())));
    }
    out.paragraph(QString(), "仿宋", kTextSize);
    out.begin("w:sectPr");
    out.put("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId1")}});
    out.put("w:pgSz", {{"w:w", QStringLiteral("11906")}, {"w:h", QStringLiteral("16838")}});
    out.put("w:pgMar",
        {{"w:top", QStringLiteral("2098")}, {"w:right", QStringLiteral("1474")}, {"w:bottom", QStringLiteral("1984")},
            {"w:left", QStringLiteral("1587")}, {"w:header", QStringLiteral("851")},
            {"w:footer", QStringLiteral("1400")}, {"w:gutter", QStringLiteral("0")}});
    out.end();
    out.end();
    return out.finish();
}

QByteArray footer()
{
    Writing out("w:ftr");
    out.begin("w:p");
    out.begin("w:pPr");
    out.put("w:jc", {{"w:val", QStringLiteral("center")}});
    out.end();
    out.run(QStringLiteral("— "), "宋体", 28);
    out.begin("w:fldSimple", {{"w:instr", QStringLiteral(" PAGE ")}});
    out.run(QStringLiteral("1"), "宋体", 28);
    out.end();
    out.run(QStringLiteral(" —"), "宋体", 28);
    out.end();
    return out.finish();
}

} // namespace

Result<QByteArray> sampleTemplate(const Sample &sample)
{
    archive::ZipWriter out;
    out.add("[Content_Types].xml", kContentTypes);
    out.add("_rels/.rels", kRootRelationships);
    out.add("word/document.xml", documentOf(sample));
    out.add("word/_rels/document.xml.rels", kDocumentRelationships);
    out.add("word/footer1.xml", footer());
    return out.finish();
}

} // namespace qilian::docx
