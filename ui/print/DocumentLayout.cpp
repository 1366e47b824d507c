#include "ui/print/DocumentLayout.h"

#include "ui/print/LineBreaking.h"
#include "ui/print/Pagination.h"
#include "ui/print/SignatureMarks.h"

#include <algorithm>

namespace qilian::print {
namespace {

using casework::DocumentText;
using casework::TextBlock;

// GB/T 9704-2012, in units of a tenth of a point.
constexpr qreal kLeft = 28 * kUnitsPerMillimetre;
constexpr qreal kTop = 37 * kUnitsPerMillimetre;
constexpr qreal kWidth = 156 * kUnitsPerMillimetre;
constexpr qreal kHeight = 225 * kUnitsPerMillimetre;
constexpr qreal kPitch = kWidth / 28;
constexpr qreal kLine = kHeight / 22;
constexpr qreal kSize3 = 16;
constexpr qreal kSize2 = 22;
constexpr qreal kSize4 = 14;
constexpr qreal kPageNumberBelow = 7 * kUnitsPerMillimetre;
constexpr qreal kTitleLine = 1.5 * kLine;

// Boxes of records and forms.
constexpr qreal kBoxSize = 12;
constexpr qreal kBoxLine = 200;
constexpr qreal kBoxPad = 60;
constexpr qreal kLabelWidth = 8 * 10 * kBoxSize + 2 * kBoxPad + 1;
constexpr qreal kSignLine = 1.3 * kLine;

constexpr qsizetype kMostNamed = 20; // characters in a warning

/// One document on its way to pages: blocks become lines, lines become pages.
class Layouting {
public:
    Layouting(const DocumentText &text, const PrintFonts &fonts)
        : m_text(text)
        , m_fonts(fonts)
        , m_body(fonts.font(Face::Body, kSize3), kPitch, fonts.isOutlined())
        , m_headingBreaker(fonts.font(Face::Heading, kSize3), kPitch, fonts.isOutlined())
        , m_title(fonts.font(Face::Title, kSize2), 0, fonts.isOutlined())
        , m_box(fonts.font(Face::Body, kBoxSize), 0, fonts.isOutlined())
    {
    }

    Printout layOut()
    {
        for (std::size_t i = 0; i < m_text.blocks.size(); ++i)
            add(m_text.blocks[i], i > 0 ? &m_text.blocks[i - 1] : nullptr);
        Printout out;
        out.title = m_text.title;
        const bool signedPages = m_text.layout != DocumentText::Layout::Official;
        out.pages =
            paginate(m_lines, QPointF(kLeft, kTop), signedPages && !m_text.foot.isEmpty() ? kHeight - kLine : kHeight);
        for (std::size_t i = 0; i < out.pages.size(); ++i)
            addMargins(out.pages[i], i + 1, out.pages.size());
        out.warnings = m_fonts.warnings();
        if (const QString missing = missingIn(out.pages); !missing.isEmpty())
            out.warnings.push_back({"print",
                QT_TRANSLATE_NOOP("print",
                    "No installed font has these characters (with the pages they stand on); an empty frame is printed "
                    "in their place: %1. The packages fonts-hanazono (rare Han) and fonts-symbola (signs) have most of "
                    "them."),
                {missing}});
        return out;
    }

private:
    /// "𠮷 (1, 3)": what no font has, with the pages it stands on.
    QString missingIn(const std::vector<Page> &pages) const
    {
        QStringList characters;
        for (const LineBreaker *breaker : {&m_body, &m_headingBreaker, &m_title, &m_box})
            characters += breaker->missing();
        characters.removeDuplicates();
        QStringList out;
        for (const QString &one : characters.mid(0, kMostNamed)) {
            QStringList on;
            for (std::size_t i = 0; i < pages.size(); ++i) {
                const bool isHere = std::any_of(pages[i].words.begin(), pages[i].words.end(),
                    [&one](const Words &words) { return words.outlined && words.text == one; });
                if (isHere)
                    on.append(QString::number(i + 1));
            }
            out.append(QStringLiteral("%1 (%2)").arg(one, on.join(QStringLiteral(", "))));
        }
        return out.join(QStringLiteral("; "));
    }

    void add(const TextBlock &block, const TextBlock *before)
    {
        if (before && (before->kind == TextBlock::Kind::Facts) != (block.kind == TextBlock::Kind::Facts))
            addEmpty(0.4 * kLine, block.kind == TextBlock::Kind::Facts); // boxes stand a little apart
        switch (block.kind) {
        case TextBlock::Kind::Organ:
            return addCentred(m_text.organ);
        case TextBlock::Kind::Title:
            return addCentred(m_text.title);
        case TextBlock::Kind::Number:
            return addNumber();
        case TextBlock::Kind::Addressee:
        case TextBlock::Kind::Line:
            return addParagraphs(block.text, m_body, Face::Body, 0, false);
        case TextBlock::Kind::Heading:
            return addParagraphs(block.text, m_headingBreaker, Face::Heading, 2 * kPitch, true);
        case TextBlock::Kind::Paragraph:
            return addParagraphs(block.text, m_body, Face::Body, 2 * kPitch, false);
        case TextBlock::Kind::Facts:
            return addFacts(block.labels);
        case TextBlock::Kind::Signature:
            return addSignature();
        case TextBlock::Kind::Blank:
            return addParagraphs(block.text, m_body, Face::Body, 2 * kPitch, false);
        case TextBlock::Kind::SignLines:
            return addSignLine(block);
        }
    }

    /// The baseline of a line of this height that holds this font in its middle.
    static qreal baseline(const QFont &font, qreal height)
    {
        const QFontMetricsF metrics(font);
        return (height - (metrics.ascent() + metrics.descent())) / 2 + metrics.ascent();
    }

    static void setWords(FlowLine &into, const TextLine &line, const QFont &font, QPointF at)
    {
        for (const LinePiece &piece : line.pieces) {
            QFont spaced = font;
            if (qAbs(piece.stretch - 100)
                > 0.01) // by percent: an absolute spacing would depend on the device's resolution
                spaced.setLetterSpacing(QFont::PercentageSpacing, piece.stretch);
            into.words.push_back({at + QPointF(piece.x, 0), piece.text, spaced, false, piece.outlined});
        }
    }

    void addEmpty(qreal height, bool keep = false)
    {
        FlowLine line;
        line.height = height;
        line.keepWithNext = keep;
        m_lines.push_back(std::move(line));
    }

    /// Organ and title: centred, a long one in several lines of like length.
    void addCentred(const QString &text)
    {
        if (text.isEmpty())
            return;
        const QFont font = m_fonts.font(Face::Title, kSize2);
        const qreal whole = m_title.widthOf(text);
        const int rows = std::max(1, int(std::ceil(whole / kWidth)));
        const qreal width = rows == 1 ? kWidth : std::min(kWidth, whole / rows + 2 * m_title.pitch());
        for (const TextLine &row : m_title.lines(text, width, 0)) {
            FlowLine line;
            line.height = kTitleLine;
            line.keepWithNext = true;
            setWords(line, row, font, {(kWidth - row.width) / 2, baseline(font, kTitleLine)});
            m_lines.push_back(std::move(line));
        }
    }

    void addNumber()
    {
        const QFont font = m_fonts.font(Face::Body, kSize3);
        const QString number = m_text.number.isEmpty() ? QStringLiteral("（未编号）") : m_text.number;
        const TextLine row = m_body.lines(number, kWidth, 0).front();
        FlowLine line;
        line.height = kLine;
        line.keepWithNext = true;
        setWords(line, row, font, {kWidth - row.width, baseline(font, kLine)});
        m_lines.push_back(std::move(line));
        addEmpty(kLine, true);
    }

    void addParagraphs(const QString &text, const LineBreaker &breaker, Face face, qreal indent, bool keep)
    {
        const QFont font = m_fonts.font(face, kSize3);
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            const std::vector<TextLine> rows = breaker.lines(paragraph, kWidth, indent);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                FlowLine line;
                line.height = kLine;
                line.keepWithNext = keep;
                setWords(line, rows[i], font, {i == 0 ? indent : 0, baseline(font, kLine)});
                m_lines.push_back(std::move(line));
            }
        }
    }

    /// A row of boxes: label, value, label, value …; the last value takes what is left of the width.
    void addFacts(const QStringList &labels)
    {
        const QFont font = m_fonts.font(Face::Body, kBoxSize);
        std::vector<qreal> edges{0};
        const qreal share = kWidth / qreal((labels.size() + 1) / 2);
        const qreal second = labels.size() > 2 ? kWidth * 0.68 : share;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qreal end = i % 2 ? (i == 1 ? second : kWidth) : edges.back() + (i ? kLabelWidth * 0.5 : kLabelWidth);
            edges.push_back(i + 1 == labels.size() ? kWidth : end);
        }
        std::vector<std::vector<TextLine>> cells;
        std::size_t rows = 1;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qreal room = edges[std::size_t(i) + 1] - edges[std::size_t(i)] - 2 * kBoxPad;
            std::vector<TextLine> lines;
            QString text = labels[i];
            if (i % 2 == 0 && m_box.widthOf(text) > room)
                text.replace(QStringLiteral("（"), QStringLiteral("\n（")); // a long label breaks before its bracket
            for (const QString &paragraph : text.split(u'\n')) {
                for (TextLine &line : m_box.lines(paragraph, room, 0))
                    lines.push_back(std::move(line));
            }
            rows = std::max(rows, lines.size());
            cells.push_back(std::move(lines));
        }
        for (std::size_t row = 0; row < rows; ++row) {
            FlowLine line;
            const qreal above = row == 0 ? kBoxPad : 0;
            line.height = kBoxLine + above + (row + 1 == rows ? kBoxPad : 0);
            line.box = edges;
            line.boxTop = row == 0;
            line.boxBottom = row + 1 == rows;
            line.keepWithNext = rows <= 6 && row + 1 < rows;
            for (std::size_t i = 0; i < cells.size(); ++i)
                setCell(line, cells[i], row, rows, i % 2 == 0, {edges[i] + kBoxPad, above + baseline(font, kBoxLine)},
                    edges[i + 1] - edges[i] - 2 * kBoxPad, font);
            m_lines.push_back(std::move(line));
        }
    }

    static void setCell(FlowLine &line, const std::vector<TextLine> &cell, std::size_t row, std::size_t rows,
        bool isLabel, QPointF at, qreal room, const QFont &font)
    {
        const bool middle = rows <= 12; // a long row cannot know on which page its middle is
        const std::size_t from = middle ? (rows - cell.size()) / 2 : 0;
        if (row < from || row - from >= cell.size())
            return;
        const TextLine &text = cell[row - from];
        const bool oddRest = middle && (rows - cell.size()) % 2 == 1;
        setWords(line, text, font, at + QPointF(isLabel ? (room - text.width) / 2 : 0, oddRest ? kBoxLine / 2 : 0));
    }

    /// Bureau and date, the date four characters from the right and the bureau centred on it, with room for the seal;
    /// never alone on a page.
    void addSignature()
    {
        for (std::size_t i = m_lines.size() >= 3 ? m_lines.size() - 3 : 0; i < m_lines.size(); ++i)
            m_lines[i].keepWithNext = true;
        addEmpty(2 * kLine, true);
        const QFont font = m_fonts.font(Face::Body, kSize3);
        const QString day = m_text.date.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : m_text.date;
        const TextLine date = m_body.lines(day, kWidth, 0).front();
        const qreal dateX = kWidth - 4 * kPitch - date.width;
        const TextLine organ = m_body.lines(m_text.organ, kWidth, 0).front();
        const qreal centred = dateX + (date.width - organ.width) / 2;
        FlowLine first;
        first.height = kLine;
        first.keepWithNext = true;
        setWords(
            first, organ, font, {std::clamp(centred, 0.0, std::max(0.0, kWidth - organ.width)), baseline(font, kLine)});
        m_lines.push_back(std::move(first));
        FlowLine second;
        second.height = kLine;
        setWords(second, date, font, {dateX, baseline(font, kLine)});
        m_lines.push_back(std::move(second));
    }

    /// "现场负责人签名：________  日期：____"
    void addSignLine(const TextBlock &block)
    {
        const QStringList &labels = block.labels;
        const QFont font = m_fonts.font(Face::Body, kSize4);
        const LineBreaker breaker(font, 0, m_fonts.isOutlined());
        FlowLine line;
        line.height = kSignLine;
        line.keepWithNext = true;
        const qreal base = kSignLine - 0.35 * kLine;
        const qreal middle = kWidth * 0.62;
        bool below = false; // the label leaves no room for the signatures
        for (qsizetype i = 0; i < std::min<qsizetype>(labels.size(), 2); ++i) {
            const qreal from = i == 0 ? 0 : middle;
            const qreal to = i == 0 ? middle - 2 * kPitch : kWidth;
            const TextLine label = breaker.lines(labels[i] + QStringLiteral("："), kWidth, 0).front();
            setWords(line, label, font, {from, base});
            const qreal ruled = std::min(from + label.width, to - kPitch);
            line.rules.push_back({{ruled, base + 25}, {to, base + 25}, 5});
            if (block.marks.empty())
                continue;
            line.height = kSignLine + kMarkFoot;
            if (i == 1)
                setWords(line, breaker.lines(block.marks.back().date, kWidth, 0).front(), font,
                    {ruled + 0.5 * kPitch, base});
            else if (to - ruled >= kMarkLeast * qreal(block.marks.size()))
                addMarks(line, block.marks, {QPointF(ruled, 20), QPointF(to, base + 25)});
            else
                below = true;
        }
        m_lines.push_back(std::move(line));
        if (below)
            addMarksBelow(block.marks);
    }

    void addMarks(FlowLine &line, const std::vector<casework::SignatureMark> &marks, const QRectF &box) const
    {
        PlacedMarks placed = placeMarks(marks, box, m_fonts);
        std::move(placed.words.begin(), placed.words.end(), std::back_inserter(line.words));
        std::move(placed.inks.begin(), placed.inks.end(), std::back_inserter(line.inks));
    }

    /// Signatures on lines of their own, two beside each other.
    void addMarksBelow(const std::vector<casework::SignatureMark> &marks)
    {
        constexpr std::size_t kBeside = 2;
        for (std::size_t i = 0; i < marks.size(); i += kBeside) {
            const std::vector<casework::SignatureMark> some(
                marks.begin() + qsizetype(i), marks.begin() + qsizetype(std::min(i + kBeside, marks.size())));
            FlowLine line;
            line.height = kSignLine + kMarkFoot;
            const qreal base = kSignLine - 0.35 * kLine + 25;
            const qreal width = kWidth * 0.31 * qreal(some.size());
            line.rules.push_back({{0, base}, {width, base}, 5});
            addMarks(line, some, {QPointF(0, 20), QPointF(width, base)});
            m_lines.push_back(std::move(line));
        }
    }

    void addMargins(Page &page, std::size_t number, std::size_t count) const
    {
        const QFont font = m_fonts.font(Face::Digits, kSize4);
        const QFontMetricsF metrics(font);
        const qreal y = kTop + kHeight + kPageNumberBelow + metrics.ascent();
        if (m_text.layout == DocumentText::Layout::Official) {
            const QString text = QStringLiteral("— %1 —").arg(number);
            const qreal width = metrics.horizontalAdvance(text);
            const qreal blank = kSize4 * 10;
            const qreal x = number % 2 == 1 ? kLeft + kWidth - blank - width : kLeft + blank;
            page.words.push_back({{x, y}, text, font, false, m_fonts.isOutlined()});
        } else {
            const QString text = QStringLiteral("第%1页 共%2页").arg(number).arg(count);
            page.words.push_back(
                {{kLeft + (kWidth - metrics.horizontalAdvance(text)) / 2, y}, text, font, false, m_fonts.isOutlined()});
            if (!m_text.foot.isEmpty())
                addFoot(page);
        }
        if (m_text.draft) {
            const QFont small = m_fonts.font(Face::Body, kBoxSize);
            const QString mark = QStringLiteral("草稿，不得使用");
            page.words.push_back(
                {{kLeft + kWidth - QFontMetricsF(small).horizontalAdvance(mark), 20 * kUnitsPerMillimetre}, mark, small,
                    true, m_fonts.isOutlined()});
        }
    }

    /// The line to sign at the foot of every page of a record. 笔录逐页签名
    void addFoot(Page &page) const
    {
        const QFont font = m_fonts.font(Face::Body, kSize4);
        const QFontMetricsF metrics(font);
        const qreal y = kTop + kHeight - 0.25 * kLine;
        page.words.push_back({{kLeft, y}, m_text.foot, font, false, m_fonts.isOutlined()});
        const QString day = QStringLiteral("年　　月　　日");
        const qreal dayX = kLeft + kWidth - metrics.horizontalAdvance(day);
        const qreal from = kLeft + metrics.horizontalAdvance(m_text.foot);
        if (const auto &mark = m_text.footMark) {
            page.words.push_back({{dayX, y}, mark->date, font, false, m_fonts.isOutlined()});
            PlacedMarks placed =
                placeMarks({&*mark, 1}, {QPointF(from, y - 1.1 * kLine), QPointF(dayX - 3 * kPitch, y + 25)}, m_fonts);
            std::move(placed.words.begin(), placed.words.end(), std::back_inserter(page.words));
            std::move(placed.inks.begin(), placed.inks.end(), std::back_inserter(page.inks));
        } else {
            page.words.push_back({{dayX, y}, day, font, false, m_fonts.isOutlined()});
        }
        page.rules.push_back({{from, y + 25}, {dayX - 3 * kPitch, y + 25}, 5});
    }

    const DocumentText &m_text;
    const PrintFonts &m_fonts;
    LineBreaker m_body;
    LineBreaker m_headingBreaker;
    LineBreaker m_title;
    LineBreaker m_box;
    std::vector<FlowLine> m_lines;
};

} // namespace

Printout layOut(const DocumentText &text, const PrintFonts &fonts)
{
    return Layouting(text, fonts).layOut();
}

} // namespace qilian::print
