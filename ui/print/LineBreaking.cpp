#include "ui/print/LineBreaking.h"

#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace qilian::print {

struct LineBreaker::Unit {
    enum class Kind {
        Han, ///< full width, of the font itself
        Other, ///< full width, from another font: drawn by itself
        Latin, ///< part of a word or number
        Space,
    };
    QString text;
    Kind kind = Kind::Han;
    qreal width = 0;
    bool noStart = false; ///< 避头: not at the beginning of a line
    bool noEnd = false; ///< 避尾
    bool opening = false;
    bool closing = false; ///< half of its room is empty
    bool joins = false; ///< a no-break space
    bool outlined = false;
};

namespace {

constexpr qreal kMostSqueeze = 0.5; // of the room of a mark
constexpr qreal kMostSlack = 2.0; // characters that are spread over a line; more leaves it ragged
constexpr qreal kRounding = 0.5;

const QString &noStartMarks()
{
    static const QString kMarks = QStringLiteral("，。、；：？！）》〉」』】〕〗”’…—～·％‰℃,.;:?!)]}%");
    return kMarks;
}

const QString &noEndMarks()
{
    static const QString kMarks = QStringLiteral("（《〈「『【〔〖“‘([{¥￥");
    return kMarks;
}

const QString &halfEmptyMarks()
{
    static const QString kMarks = QStringLiteral("，。、；：？！）》〉」』】〕〗");
    return kMarks;
}

const QString &openingMarks()
{
    static const QString kMarks = QStringLiteral("（《〈「『【〔〖");
    return kMarks;
}

bool isFullWidth(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f000 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Marks that a Chinese font sets full width although they are not of a Chinese block.
bool isWideMark(char32_t c)
{
    return c == 0x2014 || c == 0x2018 || c == 0x2019 || c == 0x201c || c == 0x201d || c == 0x2026 || c == 0x2103;
}

} // namespace

LineBreaker::LineBreaker(const QFont &font, qreal pitch, bool outlined)
    : m_font(font)
    , m_metrics(font)
    , m_raw(QRawFont::fromFont(font))
    , m_em(m_metrics.horizontalAdvance(QStringLiteral("国")))
    , m_pitch(pitch > 0 ? pitch : m_em)
    , m_outlined(outlined)
{
}

/// Whether something is seen of it in print. A font of coloured pictures has no outlines, and a PDF would leave a hole.
bool LineBreaker::hasShape(const QString &text) const
{
    const char32_t c = text.toUcs4().value(0);
    if (!m_metrics.inFontUcs4(c))
        return QChar::category(c) == QChar::Other_Format || QChar::isSpace(c);
    if (!QChar::requiresSurrogates(c))
        return true;
    QPainterPath outlines;
    outlines.addText({}, m_font, text);
    return !outlines.isEmpty();
}

LineBreaker::Unit LineBreaker::unitOf(const QString &text) const
{
    Unit unit;
    unit.text = text;
    const char32_t c = text.toUcs4().value(0);
    unit.noStart = text.size() == 1 && noStartMarks().contains(text);
    unit.noEnd = text.size() == 1 && noEndMarks().contains(text);
    unit.opening = text.size() == 1 && openingMarks().contains(text);
    unit.closing = text.size() == 1 && halfEmptyMarks().contains(text);
    if (c == u' ' || c == u'\t' || c == 0x00a0) {
        unit.kind = Unit::Kind::Space;
        unit.text = QStringLiteral(" "); // as one types it to find the words again
        unit.joins = c == 0x00a0;
    } else if (isFullWidth(c) || isWideMark(c)) {
        const bool own = text.size() == 1 && m_raw.supportsCharacter(c);
        unit.kind = own ? Unit::Kind::Han : Unit::Kind::Other;
    } else {
        unit.kind = Unit::Kind::Latin;
    }
    auto known = m_advances.constFind(unit.text);
    if (known == m_advances.constEnd()) {
        if (!hasShape(text))
            m_missing.append(text);
        known = m_advances.insert(unit.text, m_metrics.horizontalAdvance(unit.text));
    }
    if (QChar::requiresSurrogates(c) || m_missing.contains(text)) {
        unit.kind = Unit::Kind::Other;
        unit.outlined = true;
    }
    if (m_outlined) {
        unit.kind = unit.kind == Unit::Kind::Han ? Unit::Kind::Other : unit.kind;
        unit.outlined = true;
    }
    const bool full = unit.kind == Unit::Kind::Han || unit.kind == Unit::Kind::Other;
    if (unit.kind == Unit::Kind::Han && qAbs(*known - m_em) > 1)
        unit.kind = Unit::Kind::Other; // the font sets it narrower or wider than its Han characters
    unit.width =
        full ? std::max(m_pitch, unit.kind == Unit::Kind::Other && *known > m_em + 1 ? *known : m_pitch) : *known;
    return unit;
}

std::vector<LineBreaker::Unit> LineBreaker::unitsOf(const QString &text) const
{
    std::vector<Unit> out;
    out.reserve(std::size_t(text.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        if (piece.size() == 1 && piece.front().isPrint() == false && !piece.front().isSpace())
            continue; // a control character has no shape
        out.push_back(unitOf(piece));
    }
    return out;
}

qreal LineBreaker::widthOf(const QString &text) const
{
    qreal width = 0;
    for (const Unit &unit : unitsOf(text))
        width += unit.width;
    return width;
}

std::vector<TextLine> LineBreaker::lines(const QString &paragraph, qreal width, qreal indent) const
{
    const std::vector<Unit> units = unitsOf(paragraph);
    const auto isBreak = [&units](std::size_t before) {
        const Unit &left = units[before - 1];
        const Unit &right = units[before];
        const bool inWord = left.kind == Unit::Kind::Latin && right.kind == Unit::Kind::Latin;
        return !right.noStart && !left.noEnd && !left.joins && !right.joins && !inWord;
    };
    const auto isGap = [&units](std::size_t at) { return units[at].kind == Unit::Kind::Space && !units[at].joins; };
    std::vector<TextLine> out;
    std::size_t first = 0;
    while (first < units.size()) {
        const qreal room = width - (out.empty() ? indent : 0);
        qreal used = 0;
        qreal squeeze = 0;
        std::size_t marks = 0;
        std::size_t next = first;
        for (; next < units.size(); ++next) {
            const Unit &unit = units[next];
            const bool isMark = unit.closing || unit.opening;
            if (used + unit.width > room + kRounding) {
                // A mark that may not begin the next line is drawn in where the marks of this line can give way.
                const qreal over = used + unit.width - room;
                const qreal give = qreal(marks + (unit.closing ? 1 : 0)) * kMostSqueeze * m_pitch;
                if (!unit.noStart || over > give)
                    break;
                squeeze = over;
            }
            used += unit.width;
            marks += isMark ? 1 : 0;
        }
        if (next < units.size() && !isGap(next)) {
            std::size_t back = next;
            while (back > first && !isBreak(back))
                --back;
            if (back > first && back < next) {
                for (std::size_t i = back; i < next; ++i)
                    used -= units[i].width;
                next = back;
                squeeze = std::max(0.0, used - room);
            } else if (next == first) {
                used = units[next].width; // wider than the line: it stands alone
                ++next;
            }
        }
        std::size_t last = next;
        while (last > first && next < units.size() && isGap(last - 1))
            used -= units[--last].width;
        const bool isEnd = next >= units.size();
        const qreal slack = squeeze > 0 ? -squeeze : isEnd ? 0 : room - used;
        out.push_back(lineOf(units, first, last, slack));
        first = next;
        while (first < units.size() && isGap(first))
            ++first;
    }
    if (out.empty())
        out.push_back({});
    return out;
}

TextLine LineBreaker::lineOf(const std::vector<Unit> &units, std::size_t first, std::size_t last, qreal slack) const
{
    std::size_t gaps = 0;
    std::size_t marks = 0;
    for (std::size_t i = first; i < last; ++i) {
        const bool inWord =
            i + 1 < last && units[i].kind == Unit::Kind::Latin && units[i + 1].kind == Unit::Kind::Latin;
        gaps += i + 1 < last && !inWord ? 1 : 0;
        marks += units[i].closing || units[i].opening ? 1 : 0;
    }
    const bool spread = slack > kRounding && gaps > 0 && slack <= kMostSlack * m_pitch;
    const qreal wider = spread ? slack / qreal(gaps) : 0;
    const qreal closer = slack < 0 && marks > 0 ? -slack / qreal(marks) : 0;

    TextLine line;
    qreal x = 0;
    const Unit *before = nullptr;
    for (std::size_t i = first; i < last; ++i) {
        const Unit &unit = units[i];
        if (unit.opening)
            x -= closer;
        const bool goesOn = before && before->kind == unit.kind && unit.kind != Unit::Kind::Other
            && !(closer > 0 && (before->closing || unit.opening));
        if (!goesOn) {
            const qreal stretch = unit.kind == Unit::Kind::Han ? 100 * (m_pitch + wider) / m_em : 100;
            line.pieces.push_back({QString(), x, stretch, unit.outlined});
        }
        line.pieces.back().text += unit.text;
        line.text += unit.text;
        const bool inWord = i + 1 < last && unit.kind == Unit::Kind::Latin && units[i + 1].kind == Unit::Kind::Latin;
        x += unit.width + (inWord ? 0 : wider) - (unit.closing ? closer : 0);
        before = &unit;
    }
    line.width = x - (last > first ? wider : 0);
    return line;
}

} // namespace qilian::print
