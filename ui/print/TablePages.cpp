#include "ui/print/TablePages.h"

#include "ui/print/LineBreaking.h"

#include <algorithm>

namespace qilian::print {

namespace {

constexpr qreal kLeft = 25 * kUnitsPerMillimetre;
constexpr qreal kWidth = 165 * kUnitsPerMillimetre;
constexpr qreal kTop = 25 * kUnitsPerMillimetre;
constexpr qreal kBottom = 272 * kUnitsPerMillimetre;
constexpr qreal kFoot = 282 * kUnitsPerMillimetre;
constexpr qreal kTitleSize = 18;
constexpr qreal kFootSize = 10.5;
constexpr qreal kPad = 45;
constexpr qreal kTitleLine = 420;
constexpr qreal kThin = 5;

class Laying {
public:
    Laying(const PrintedTable &table, const PrintFonts &fonts)
        : m_table(table)
        , m_fonts(fonts)
        , m_font(fonts.font(Face::Body, table.size))
        , m_breaker(m_font, 0)
        , m_line(table.size * 15.2)
    {
        qreal all = 0;
        for (const PrintedTable::Column &column : table.columns)
            all += column.share;
        m_edges.push_back(kLeft);
        for (const PrintedTable::Column &column : table.columns)
            m_edges.push_back(m_edges.back() + kWidth * column.share / all);
    }

    std::vector<Page> lay()
    {
        open();
        addTitle();
        for (const QString &line : m_table.above)
            addLine(line);
        addHeadings();
        for (const QStringList &row : m_table.rows)
            addRow(row);
        if (!m_table.below.isEmpty())
            m_y += m_line;
        for (const QString &line : m_table.below)
            addLine(line);
        if (m_table.numbered)
            addNumbers();
        return std::move(m_pages);
    }

private:
    void open()
    {
        m_pages.emplace_back();
        m_y = kTop;
    }

    static qreal baseline(const QFont &font, qreal top, qreal height)
    {
        const QFontMetricsF metrics(font);
        return top + (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    }

    void put(const TextLine &line, const QFont &font, QPointF at)
    {
        for (const LinePiece &piece : line.pieces) {
            QFont spaced = font;
            if (qAbs(piece.stretch - 100) > 0.01)
                spaced.setLetterSpacing(QFont::PercentageSpacing, piece.stretch);
            m_pages.back().words.push_back({at + QPointF(piece.x, 0), piece.text, spaced, false});
        }
    }

    void addTitle()
    {
        if (m_table.title.isEmpty())
            return;
        const QFont font = m_fonts.font(Face::Title, kTitleSize);
        const LineBreaker breaker(font, 0);
        for (const TextLine &line : breaker.lines(m_table.title, kWidth, 0)) {
            put(line, font, {kLeft + (kWidth - line.width) / 2, baseline(font, m_y, kTitleLine)});
            m_y += kTitleLine;
        }
    }

    void addLine(const QString &text)
    {
        for (const TextLine &line : m_breaker.lines(text, kWidth, 0)) {
            if (m_y + m_line > kBottom)
                open();
            put(line, m_font, {kLeft, baseline(m_font, m_y, m_line)});
            m_y += m_line;
        }
        m_y += kPad;
    }

    void addHeadings()
    {
        QStringList headings;
        for (const PrintedTable::Column &column : m_table.columns)
            headings.append(column.heading);
        if (!std::all_of(headings.begin(), headings.end(), [](const QString &one) { return one.isEmpty(); }))
            m_headings = cellsOf(headings);
        putHeadings();
    }

    void putHeadings()
    {
        if (!m_headings.empty())
            putCells(m_headings, 0, linesOf(m_headings), true);
    }

    using Cells = std::vector<std::vector<TextLine>>;

    Cells cellsOf(const QStringList &row) const
    {
        Cells out(m_table.columns.size());
        for (std::size_t i = 0; i < out.size() && i < std::size_t(row.size()); ++i) {
            const qreal room = m_edges[i + 1] - m_edges[i] - 2 * kPad;
            for (const QString &paragraph : row[qsizetype(i)].split(u'\n')) {
                for (const TextLine &line : m_breaker.lines(paragraph, room, 0)) // not spread: a cell is narrow
                    out[i].push_back(m_breaker.lines(line.text, 2 * kWidth, 0).front());
            }
        }
        return out;
    }

    static std::size_t linesOf(const Cells &cells)
    {
        std::size_t out = 1;
        for (const auto &cell : cells)
            out = std::max(out, cell.size());
        return out;
    }

    qreal heightOf(std::size_t lines) const
    {
        return std::max(qreal(lines) * m_line + 2 * kPad, m_table.rowHeight * kUnitsPerMillimetre);
    }

    void addRow(const QStringList &row)
    {
        const Cells cells = cellsOf(row);
        const std::size_t lines = linesOf(cells);
        const auto fit = [this] { return std::size_t(std::max(0.0, (kBottom - m_y - 2 * kPad) / m_line)); };
        std::size_t from = 0;
        while (from < lines) {
            std::size_t room = fit();
            const bool fresh = m_pages.back().words.size() <= m_wordsOfHead;
            const bool isShort = m_y + heightOf(1) > kBottom;
            if (room == 0 || isShort || (room < lines - from && from == 0 && !fresh)) {
                open();
                putHeadings();
                m_wordsOfHead = m_pages.back().words.size();
                room = std::max<std::size_t>(1, fit());
            }
            const std::size_t taken = std::min(room, lines - from);
            putCells(cells, from, taken, false);
            from += taken;
        }
    }

    void putCells(const Cells &cells, std::size_t from, std::size_t lines, bool heading)
    {
        const qreal height = heightOf(lines);
        Page &page = m_pages.back();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t until = std::min(cells[i].size(), from + lines);
            const bool whole = from == 0 && until == cells[i].size();
            const qreal down = whole ? (height - 2 * kPad - qreal(cells[i].size()) * m_line) / 2 : 0;
            for (std::size_t at = from; at < until; ++at) {
                const TextLine &line = cells[i][at];
                const qreal room = m_edges[i + 1] - m_edges[i];
                const qreal x = heading || m_table.columns[i].centred ? (room - line.width) / 2 : kPad;
                const qreal top = m_y + kPad + down + qreal(at - from) * m_line;
                put(line, m_font, {m_edges[i] + x, baseline(m_font, top, m_line)});
            }
        }
        for (const qreal x : m_edges)
            page.rules.push_back({{x, m_y}, {x, m_y + height}, kThin});
        for (const qreal y : {m_y, m_y + height})
            page.rules.push_back({{m_edges.front(), y}, {m_edges.back(), y}, kThin});
        m_y += height;
    }

    void addNumbers()
    {
        const QFont font = m_fonts.font(Face::Digits, kFootSize);
        const QFontMetricsF metrics(font);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const QString text = QStringLiteral("第%1页 共%2页").arg(i + 1).arg(m_pages.size());
            m_pages[i].words.push_back(
                {{kLeft + (kWidth - metrics.horizontalAdvance(text)) / 2, kFoot}, text, font, false});
        }
    }

    const PrintedTable &m_table;
    const PrintFonts &m_fonts;
    QFont m_font;
    LineBreaker m_breaker;
    qreal m_line; // height of a line in a cell
    std::vector<qreal> m_edges;
    Cells m_headings;
    std::vector<Page> m_pages;
    qreal m_y = 0;
    std::size_t m_wordsOfHead = 0; // a page with no more than these is empty
};

} // namespace

std::vector<Page> tablePages(const PrintedTable &table, const PrintFonts &fonts)
{
    return Laying(table, fonts).lay();
}

} // namespace qilian::print
