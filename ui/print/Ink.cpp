#include "ui/print/Ink.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace qilian::print {
namespace {

constexpr qreal kPen = 0.035; // of the height of the box, at full pressure
constexpr qreal kLightest = 0.35; // of that, without pressure

QRectF boundsOf(const casework::Strokes &strokes)
{
    qreal left = strokes.width;
    qreal top = strokes.height;
    qreal right = 0;
    qreal bottom = 0;
    for (const casework::Strokes::Line &line : strokes.lines) {
        for (const casework::Strokes::Point &point : line) {
            left = std::min(left, qreal(point.x));
            right = std::max(right, qreal(point.x));
            top = std::min(top, qreal(point.y));
            bottom = std::max(bottom, qreal(point.y));
        }
    }
    return {QPointF(left, top), QPointF(std::max(left + 1, right), std::max(top + 1, bottom))};
}

void paintPiece(QPainter &painter, const QPainterPath &piece, qreal width)
{
    QPen pen = painter.pen();
    pen.setWidthF(width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.strokePath(piece, pen);
}

} // namespace

std::vector<InkLine> inkIn(const casework::Strokes &strokes, const QRectF &box)
{
    std::vector<InkLine> out;
    if (strokes.isEmpty())
        return out;
    const QRectF drawn = boundsOf(strokes);
    const qreal scale = std::min(box.width() / drawn.width(), box.height() / drawn.height());
    const QPointF origin(box.left(), box.top() + (box.height() - drawn.height() * scale) / 2);
    const qreal pen = kPen * box.height();
    for (const casework::Strokes::Line &line : strokes.lines) {
        InkLine ink;
        for (const casework::Strokes::Point &point : line) {
            const qreal pressure = qreal(point.pressure) / casework::Strokes::kPressure;
            ink.push_back({origin + (QPointF(point.x, point.y) - drawn.topLeft()) * scale,
                pen * (kLightest + (1 - kLightest) * pressure)});
        }
        out.push_back(std::move(ink));
    }
    return out;
}

void paintInk(QPainter &painter, const InkLine &line)
{
    if (line.empty())
        return;
    QPointF from = line.front().at;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isLast = i + 1 == line.size();
        const QPointF to = isLast ? line[i].at : (line[i].at + line[i + 1].at) / 2;
        QPainterPath piece(from);
        piece.quadTo(line[i].at, to + (to == from ? QPointF(0.01, 0) : QPointF())); // a dot has a length too
        paintPiece(painter, piece, line[i].width);
        from = to;
    }
}

} // namespace qilian::print
