#include "ui/print/SignatureMarks.h"

#include <QFontMetricsF>

namespace qilian::print {
namespace {

constexpr qreal kSmall = 6.5;
constexpr qreal kRefusal = 10.5;
constexpr qreal kBelow = 75; // from the line to the baseline of the first small words
constexpr qreal kSmallLine = 75;

/// The largest size, up to `most`, at which the words fit.
QFont fitting(const PrintFonts &fonts, const QString &words, qreal most, qreal room)
{
    const QFont font = fonts.font(Face::Body, most);
    const qreal width = QFontMetricsF(font).horizontalAdvance(words);
    return width <= room ? font : fonts.font(Face::Body, most * room / width);
}

} // namespace

PlacedMarks placeMarks(std::span<const casework::SignatureMark> marks, const QRectF &box, const PrintFonts &fonts)
{
    PlacedMarks out;
    const qreal each = box.width() / qreal(std::max<std::size_t>(marks.size(), 1));
    const qreal gap = each * 0.05;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const casework::SignatureMark &mark = marks[i];
        const qreal left = box.left() + each * qreal(i) + gap;
        const qreal room = each - 2 * gap;
        if (mark.refusal.isEmpty()) {
            for (InkLine &line : inkIn(mark.strokes, {left, box.top(), room, box.height() * 0.94}))
                out.inks.push_back(std::move(line));
        } else {
            out.words.push_back({{left, box.bottom() - box.height() * 0.15}, mark.refusal,
                fitting(fonts, mark.refusal, kRefusal, room), false});
        }
        qreal below = box.bottom() + kBelow;
        for (const QString &line : mark.words.split(u'\n')) {
            out.words.push_back({{left, below}, line, fitting(fonts, line, kSmall, room), false});
            below += kSmallLine;
        }
    }
    return out;
}

} // namespace qilian::print
