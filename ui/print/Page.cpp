#include "ui/print/Page.h"

#include <QPainter>

namespace qilian::print {

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
    for (const Words &one : words) {
        painter.setPen(one.muted ? QColor(0x88, 0x88, 0x88) : QColor(Qt::black));
        painter.setFont(one.font);
        painter.drawText(one.at, one.text);
    }
    painter.restore();
}

} // namespace qilian::print
