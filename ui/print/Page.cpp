#include "ui/print/Page.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace qilian::print {

namespace {

/// A frame where no font has the character: whoever reads the paper sees that something is missing.
QPainterPath outlinesOf(const Words &words)
{
    QPainterPath out;
    out.addText(words.at, words.font, words.text);
    if (out.isEmpty()) {
        const qreal size = words.font.pixelSize();
        const QRectF frame(words.at + QPointF(0.1 * size, -0.75 * size), QSizeF(0.8 * size, 0.8 * size));
        out.addRect(frame);
        out.addRect(frame.adjusted(0.04 * size, 0.04 * size, -0.04 * size, -0.04 * size));
    }
    return out;
}

/// The faces that are set bold have no bold cut: a PDF strokes their outlines, and so must the screen, which leaves
/// large letters as they are.
void drawBold(QPainter &painter, const Words &words)
{
    const QPainterPath outlines = outlinesOf(words);
    QPen pen(painter.pen().color(), words.font.pixelSize() / 30.0);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.fillPath(outlines, pen.color());
    painter.strokePath(outlines, pen);
}

} // namespace

void Page::paint(QPainter &painter, const QRectF &onto) const
{
    painter.save();
    painter.translate(onto.topLeft());
    painter.scale(onto.width() / kA4.width(), onto.height() / kA4.height());
    for (const Rule &rule : rules) {
        QPen pen(Qt::black, rule.thickness);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(rule.from, rule.to);
    }
    painter.setPen(Qt::black);
    for (const InkLine &line : inks)
        paintInk(painter, line);
    for (const Words &one : words) {
        painter.setPen(one.muted ? QColor(0x88, 0x88, 0x88) : QColor(Qt::black));
        painter.setFont(one.font);
        if (one.font.bold() && (one.outlined || painter.paintEngine()->type() == QPaintEngine::Raster))
            drawBold(painter, one);
        else if (one.outlined)
            painter.fillPath(outlinesOf(one), painter.pen().color());
        else
            painter.drawText(one.at, one.text);
    }
    painter.restore();
}

} // namespace qilian::print
