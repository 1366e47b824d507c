#include "core/docx/Filling.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

namespace qilian::docx {

namespace {

constexpr QLatin1String kParagraph("w:p");
constexpr QLatin1String kRow("w:tr");
constexpr QLatin1String kTable("w:tbl");
constexpr QLatin1String kText("w:t");
constexpr QChar kNextParagraph(QChar::ParagraphSeparator);
constexpr qint64 kLargest = 40'000'000; // characters and nodes that filling adds
constexpr qsizetype kAround = 40;

const QRegularExpression &pattern()
{
    static const QRegularExpression kPattern(QStringLiteral("[{｛]{2}[ 　]*([^{}｛｝\\t\\n]{1,100}?)[ 　]*[}｝]{2}"));
    return kPattern;
}

QString nameIn(const QRegularExpressionMatch &match)
{
    QString name = match.captured(1).simplified();
    return name.replace(u'．', u'.').replace(u'。', u'.');
}

/// The words of one paragraph across its runs; what stands in a text box inside it is another paragraph.
class ParagraphText {
public:
    explicit ParagraphText(XmlNode &paragraph) { collect(paragraph); }

    const QString &whole() const { return m_whole; }

    /// Later places first, so that the earlier ones keep theirs.
    void replace(qsizetype from, qsizetype length, const QString &with)
    {
        const qsizetype to = from + length;
        bool isFirst = true;
        for (Piece &piece : m_pieces) {
            const qsizetype begin = std::max(from, piece.from);
            const qsizetype end = std::min(to, piece.from + piece.length);
            if (begin >= end)
                continue;
            XmlNode &text = *piece.element->children.front();
            text.text.replace(begin - piece.from, end - begin, isFirst ? with : QString());
            isFirst = false;
        }
    }

private:
    struct Piece {
        XmlNode *element;
        qsizetype from;
        qsizetype length;
    };

    void collect(XmlNode &node)
    {
        for (const auto &child : node.children) {
            if (child->is(kParagraph) || child->is(QLatin1String("w:txbxContent")))
                continue;
            if (child->is(kText))
                add(*child);
            else if (child->is(QLatin1String("w:tab")) || child->is(QLatin1String("w:br"))
                || child->is(QLatin1String("w:cr")))
                m_whole += u'\n'; // no placeholder goes across
            else
                collect(*child);
        }
    }

    void add(XmlNode &element)
    {
        auto text = std::make_unique<XmlNode>();
        for (const auto &child : element.children)
            text->text += child->text;
        if (text->text.isEmpty())
            return;
        m_pieces.push_back({&element, m_whole.size(), text->text.size()});
        m_whole += text->text;
        element.children.clear();
        element.children.push_back(std::move(text));
        element.attributes = {{QStringLiteral("xml:space"), QStringLiteral("preserve")}};
    }

    std::vector<Piece> m_pieces;
    QString m_whole;
};

/// Without what XML cannot hold and what parts paragraphs here.
QString clean(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            out += c, out += text[++i];
        else if (c == u'\t' || c == kNextParagraph)
            out += u' ';
        else if (c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xfffe)
            out += c;
    }
    return out;
}

/// Without empty lines at the end.
QStringList cleanLines(const QStringList &values)
{
    QStringList out;
    for (const QString &value : values) {
        for (const QString &line : value.split(u'\n'))
            out.append(clean(line));
    }
    while (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    return out;
}

/// What of a paragraph stands in the `wanted`-th of the paragraphs it is to become. Formats are in all of them, what
/// else there is (pictures, bookmarks, a section's end) in one.
std::unique_ptr<XmlNode> segmentOf(const XmlNode &node, qsizetype wanted, qsizetype last, qsizetype &at)
{
    if (node.is(QLatin1String("w:pPr"))) {
        auto out = node.copy();
        if (wanted != last)
            std::erase_if(out->children, [](const auto &child) { return child->is(QLatin1String("w:sectPr")); });
        return out;
    }
    if (node.is(QLatin1String("w:rPr")))
        return node.copy();
    if (node.is(kText)) {
        const QString text = node.children.empty() ? QString() : node.children.front()->text;
        const qsizetype breaks = text.count(kNextParagraph);
        const qsizetype from = at;
        at += breaks;
        if (wanted < from || wanted > at)
            return nullptr;
        const QString own = text.section(kNextParagraph, int(wanted - from), int(wanted - from));
        if (own.isEmpty())
            return nullptr;
        auto out = node.copy();
        out->children.front()->text = own;
        return out;
    }
    static constexpr std::array kOpaque{QLatin1String("w:drawing"), QLatin1String("w:pict"), QLatin1String("w:object"),
        QLatin1String("mc:AlternateContent")};
    if (node.children.empty()
        || std::any_of(kOpaque.begin(), kOpaque.end(), [&node](QLatin1String one) { return node.is(one); }))
        return at == wanted ? node.copy() : nullptr;
    auto out = std::make_unique<XmlNode>();
    out->name = node.name;
    for (const auto &attribute : node.attributes) {
        if (wanted == 0 || !attribute.first.startsWith(QLatin1String("w14:"))) // ids that a document has once
            out->attributes.push_back(attribute);
    }
    for (const auto &child : node.children) {
        if (auto kept = segmentOf(*child, wanted, last, at))
            out->children.push_back(std::move(kept));
    }
    const bool isEmpty = !node.is(kParagraph)
        && std::all_of(out->children.begin(), out->children.end(),
            [](const auto &child) { return child->is(QLatin1String("w:rPr")); });
    return isEmpty ? nullptr : std::move(out);
}

/// The tables that the placeholders of a row name, each once.
QStringList tablesIn(XmlNode &row, const Values &values)
{
    QStringList out;
    for (const Placeholder &one : placeholdersIn(row, Place::Table)) {
        const QString table = tableOf(one.name);
        if (values.tables.count(table) > 0 && values.lines.count(one.name) == 0 && !out.contains(table))
            out.append(table);
    }
    return out;
}

class Filling {
public:
    explicit Filling(const Values &values)
        : m_values(values)
    {
    }

    void fillBelow(XmlNode &node)
    {
        for (Nodes before = std::exchange(node.children, {}); auto &child : before) {
            if (m_isTooLarge)
                return;
            if (child->is(kRow)) {
                addRow(std::move(child), node.children);
            } else if (child->is(kParagraph)) {
                fillBelow(*child); // its text boxes
                addParagraph(std::move(child), node.children);
            } else {
                fillBelow(*child);
                node.children.push_back(std::move(child));
            }
        }
    }
    bool isTooLarge() const { return m_isTooLarge; }

private:
    using Nodes = std::vector<std::unique_ptr<XmlNode>>;

    void addRow(std::unique_ptr<XmlNode> row, Nodes &into)
    {
        QStringList repeated = tablesIn(*row, m_values);
        for (const auto &[name, at] : m_rows)
            repeated.removeAll(name);
        std::size_t count = 1; // an empty table keeps one row to write into
        for (const QString &name : repeated)
            count = std::max(count, m_values.tables.at(name).rows.size());
        spend(qint64(count - 1) * qint64(row->size()));
        for (std::size_t i = 0; i < count && !m_isTooLarge; ++i) {
            auto filled = i + 1 < count ? row->copy() : std::move(row);
            for (const QString &name : repeated)
                m_rows[name] = i;
            fillBelow(*filled);
            into.push_back(std::move(filled));
        }
        for (const QString &name : repeated)
            m_rows.erase(name);
    }

    void addParagraph(std::unique_ptr<XmlNode> paragraph, Nodes &into)
    {
        ParagraphText text(*paragraph);
        std::vector<QRegularExpressionMatch> places;
        for (auto found = pattern().globalMatch(text.whole()); found.hasNext();)
            places.push_back(found.next());
        qsizetype breaks = 0;
        for (auto place = places.rbegin(); place != places.rend() && !m_isTooLarge; ++place) {
            const auto lines = linesFor(nameIn(*place));
            if (!lines)
                continue;
            const QString with = lines->join(kNextParagraph);
            spend(with.size());
            breaks += std::max<qsizetype>(0, lines->size() - 1);
            text.replace(place->capturedStart(), place->capturedLength(), with);
        }
        if (breaks == 0 || m_isTooLarge)
            return into.push_back(std::move(paragraph));
        for (qsizetype i = 0; i <= breaks; ++i) {
            qsizetype reached = 0;
            if (auto part = segmentOf(*paragraph, i, breaks, reached))
                into.push_back(std::move(part));
        }
    }

    std::optional<QStringList> linesFor(const QString &name) const
    {
        if (const auto at = m_values.lines.find(name); at != m_values.lines.end()) {
            const QStringList out = cleanLines(at->second);
            return out.isEmpty() ? QStringList{m_rows.empty() ? m_values.blank : QString()} : out;
        }
        const QString table = tableOf(name);
        const QString column = columnOf(name);
        if (!m_values.cell(table, column, 0))
            return std::nullopt;
        if (const auto row = m_rows.find(table); row != m_rows.end())
            return cleanLines({m_values.cell(table, column, row->second).value_or(QString())});
        QStringList cells; // outside of a table: every row a paragraph
        for (std::size_t row = 0; row < m_values.tables.at(table).rows.size(); ++row)
            cells.append(m_values.cell(table, column, row).value_or(QString()));
        const QStringList out = cleanLines(cells);
        return out.isEmpty() ? QStringList{m_values.blank} : out;
    }

    void spend(qint64 size)
    {
        m_added += size;
        m_isTooLarge = m_isTooLarge || m_added > kLargest;
    }

    const Values &m_values;
    std::map<QString, std::size_t> m_rows; // of the tables whose rows are being repeated
    qint64 m_added = 0;
    bool m_isTooLarge = false;
};

void collect(XmlNode &node, Place place, std::vector<Placeholder> &out)
{
    for (const auto &child : node.children) {
        if (out.size() > kMostPlaceholders)
            return;
        if (child->is(kParagraph)) {
            const QString whole = ParagraphText(*child).whole();
            for (auto found = pattern().globalMatch(whole); found.hasNext();) {
                const Placeholder one{nameIn(found.next()), place, whole.simplified().left(kAround)};
                const bool isKnown = std::any_of(out.begin(), out.end(),
                    [&one](const Placeholder &other) { return other.name == one.name && other.place == one.place; });
                if (!isKnown)
                    out.push_back(one);
            }
        }
        collect(*child, place == Place::Text && child->is(kTable) ? Place::Table : place, out);
    }
}

} // namespace

std::vector<Placeholder> placeholdersIn(XmlNode &root, Place place)
{
    std::vector<Placeholder> out;
    collect(root, place, out);
    return out;
}

Result<void> fill(XmlNode &root, const Values &values)
{
    Filling filling(values);
    filling.fillBelow(root);
    if (filling.isTooLarge())
        return Error{Error::Code::Invalid,
            {"docx",
                QT_TRANSLATE_NOOP(
                    "docx", "Filled in, the document would be larger than any. Look at the template's repeated rows."),
                {}},
            {}};
    return {};
}

} // namespace qilian::docx
