#include "core/sheet/XlsxReader.h"

#include "core/archive/ZipParts.h"
#include "core/sheet/CellNumber.h"

#include <QHash>
#include <QXmlStreamReader>

namespace qilian::sheet {

namespace {

Error invalid(const char *text, QStringList values = {}, const QString &detail = {})
{
    return {Error::Code::Invalid, {"sheet", text, std::move(values)}, detail};
}

Error damagedPart(const QString &part, const QXmlStreamReader &xml)
{
    return invalid(
        QT_TRANSLATE_NOOP("sheet", "The file is damaged (%1, line %2). Open it in WPS or Excel and save it anew."),
        {part, QString::number(xml.lineNumber())}, xml.errorString());
}

/// `target` as written in a relationship of a part in `folder`, as a part's name: "../a/b.xml" → "a/b.xml".
QString partName(const QString &folder, const QString &target)
{
    QStringList out;
    for (const QString &step : (target.startsWith(u'/') ? target : folder + u'/' + target).split(u'/')) {
        if (step == u"..") {
            if (!out.isEmpty())
                out.removeLast();
        } else if (!step.isEmpty() && step != u".") {
            out.append(step);
        }
    }
    return out.join(u'/');
}

/// "_x000D_" is how the format writes a character that XML has not.
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        bool isHex = false;
        const uint code = i + 7 <= text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_'
            ? QStringView(text).mid(i + 2, 4).toUInt(&isHex, 16)
            : 0;
        out += isHex ? QChar(char16_t(code)) : text[i];
        i += isHex ? 7 : 1;
    }
    return out;
}

/// Zero-based column of a reference like "BC12"; -1 where it is none. Never beyond 2^20.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 1 << 20)
            break;
    }
    return column - 1;
}

class Reading {
public:
    Reading(archive::ZipParts &parts, const ReadLimits &limits)
        : m_parts(parts)
        , m_budget(limits)
    {
    }

    Result<Workbook> whole()
    {
        const QString main = mainPart();
        const QString folder = main.section(u'/', 0, -2);
        const auto targets =
            relationships(folder + QStringLiteral("/_rels/") + main.section(u'/', -1) + QStringLiteral(".rels"));
        std::vector<std::pair<QString, QString>> sheets; // name, part
        const auto listed = each(main, [&](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() == u"workbookPr") {
                const QStringView date1904 = xml.attributes().value(QLatin1String("date1904"));
                m_since1904 = date1904 == u"1" || date1904 == u"true";
            } else if (xml.name() == u"sheet") {
                QString id;
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (attribute.name() == u"id")
                        id = attribute.value().toString();
                }
                if (int(sheets.size()) == m_budget.limits().sheets)
                    return invalid(QT_TRANSLATE_NOOP("sheet", "The file has more than %1 sheets. Split it."),
                        {QString::number(m_budget.limits().sheets)});
                const Relationship target = targets.value(id);
                if (target.type.isEmpty() || target.type.endsWith(u"/worksheet")) // others are charts and dialogs
                    sheets.emplace_back(
                        xml.attributes().value(QLatin1String("name")).toString(), partName(folder, target.target));
            }
            return {};
        });
        if (!listed)
            return listed.error();
        for (const Relationship &relationship : targets) {
            Result<void> done;
            if (relationship.type.endsWith(u"/sharedStrings"))
                done = readSharedStrings(partName(folder, relationship.target));
            else if (relationship.type.endsWith(u"/styles"))
                done = readStyles(partName(folder, relationship.target));
            if (!done)
                return done.error();
        }
        Workbook out;
        for (const auto &[name, part] : sheets) {
            Sheet sheet{name, {}};
            const Result<void> done = readSheet(part, &sheet);
            if (!done)
                return done.error();
            out.sheets.push_back(std::move(sheet));
        }
        if (out.sheets.empty())
            return invalid(QT_TRANSLATE_NOOP("sheet", "The file holds no sheet. Choose an .xlsx or .csv file."));
        return out;
    }

private:
    struct Relationship {
        QString type;
        QString target;
    };

    /// Calls `visit` at every start of an element; the visitor may read on inside it.
    template <class Visit> Result<void> each(const QString &part, Visit visit)
    {
        const std::unique_ptr<QIODevice> device = m_parts.part(part);
        if (!device)
            return m_parts.fault()
                ? *m_parts.fault()
                : invalid(QT_TRANSLATE_NOOP("sheet",
                              "This is not a spreadsheet: the part “%1” is missing or locked. Choose "
                              "an .xlsx or .csv file."),
                    {part});
        QXmlStreamReader xml(device.get());
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
                return damagedPart(part, xml);
            case QXmlStreamReader::StartElement: {
                const Result<void> done = visit(xml);
                if (!done)
                    return m_parts.fault() ? *m_parts.fault() : done.error();
                break;
            }
            default:
                break;
            }
        }
        if (m_parts.fault())
            return *m_parts.fault();
        if (xml.hasError())
            return damagedPart(part, xml);
        return {};
    }

    QString mainPart()
    {
        const auto packages = relationships(QStringLiteral("_rels/.rels"));
        for (const Relationship &relationship : packages) {
            if (relationship.type.endsWith(u"/officeDocument"))
                return partName({}, relationship.target);
        }
        return QStringLiteral("xl/workbook.xml");
    }

    /// Empty where the part is missing: what it would name is then missed with a message.
    QHash<QString, Relationship> relationships(const QString &part)
    {
        QHash<QString, Relationship> out;
        (void)each(part, [&out](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() == u"Relationship" && out.size() < 10'000)
                out.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                    {xml.attributes().value(QLatin1String("Type")).toString(),
                        xml.attributes().value(QLatin1String("Target")).toString()});
            return {};
        });
        return out;
    }

    /// The text of a string item: its runs, without the phonetic ones.
    static QString stringItem(QXmlStreamReader &xml)
    {
        QString out;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                if (xml.name() == u"t")
                    out += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                else if (xml.name() == u"rPh")
                    xml.skipCurrentElement();
                else
                    ++depth;
            }
        }
        return unescaped(out);
    }

    Result<void> readSharedStrings(const QString &part)
    {
        return each(part, [this](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() == u"si")
                m_strings.push_back(stringItem(xml));
            return {};
        });
    }

    Result<void> readStyles(const QString &part)
    {
        QHash<int, QString> codes;
        bool cellFormats = false;
        return each(part, [this, &codes, &cellFormats](QXmlStreamReader &xml) -> Result<void> {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int id = attributes.value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == u"numFmt")
                codes.insert(id, attributes.value(QLatin1String("formatCode")).toString().left(255));
            else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"dxfs")
                cellFormats = xml.name() == u"cellXfs";
            else if (xml.name() == u"xf" && cellFormats)
                m_isDate.push_back(CellNumber::isDateFormat(id, codes.value(id)));
            return {};
        });
    }

    Result<void> readSheet(const QString &part, Sheet *sheet)
    {
        int number = 0;
        return each(part, [&](QXmlStreamReader &xml) -> Result<void> {
            if (xml.name() != u"row")
                return {};
            bool isNumber = false;
            const int given = xml.attributes().value(QLatin1String("r")).toInt(&isNumber);
            number = isNumber && given > number ? given : number + (number < 1 << 30 ? 1 : 0);
            Row row{number, {}};
            const Result<void> read = readRow(xml, &row);
            return read ? m_budget.add(std::move(row), sheet) : read;
        });
    }

    Result<void> readRow(QXmlStreamReader &xml, Row *row)
    {
        int column = -1;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break; // of the row: every cell is read to its own end
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const int given = columnOf(xml.attributes().value(QLatin1String("r")));
            column = given >= 0 ? given : column + 1;
            const QString text = readCell(xml);
            if (text.isEmpty())
                continue; // many files format cells far to the right of what they hold
            if (column >= m_budget.limits().columns)
                return invalid(
                    QT_TRANSLATE_NOOP("sheet", "Row %1 has more than %2 columns. Delete what is not needed."),
                    {QString::number(row->number), QString::number(m_budget.limits().columns)});
            while (row->cells.size() <= column)
                row->cells.append(QString());
            row->cells[column] = text;
        }
        return {};
    }

    QString readCell(QXmlStreamReader &xml)
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        QString inlined;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"is")
                inlined = stringItem(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = value.toLongLong(&isNumber);
            if (isNumber && index >= 0 && index < qsizetype(m_strings.size()))
                return m_strings[std::size_t(index)];
            xml.raiseError(QStringLiteral("shared string"));
            return {};
        }
        if (type == u"inlineStr")
            return inlined;
        if (type == u"str")
            return unescaped(value);
        if (type == u"b")
            return value.isEmpty() ? QString() : value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (type == u"e" || value.isEmpty())
            return value;
        if (type == u"d")
            return value.endsWith(u"T00:00:00") ? value.left(value.size() - 9) : value;
        const bool isDate = style >= 0 && style < int(m_isDate.size()) && m_isDate[std::size_t(style)];
        return isDate ? CellNumber::date(value, m_since1904) : CellNumber::text(value);
    }

    archive::ZipParts &m_parts;
    ReadBudget m_budget;
    std::vector<QString> m_strings;
    std::vector<bool> m_isDate; // by cell style
    bool m_since1904 = false;
};

} // namespace

Result<Workbook> readXlsx(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto parts = archive::ZipParts::open(bytes, limits.unpackedBytes);
    if (!parts)
        return parts.error();
    return Reading(**parts, limits).whole();
}

} // namespace qilian::sheet
