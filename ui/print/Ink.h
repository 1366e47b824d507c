#pragma once

#include "core/casework/Strokes.h"

#include <QPointF>
#include <QRectF>
#include <vector>

class QPainter;

namespace qilian::print {

/// A point of a handwritten line and how broad the pen was there.
struct InkPoint {
    QPointF at;
    qreal width = 1;
};
using InkLine = std::vector<InkPoint>;

/// Strokes in a rectangle: what is drawn, not the pad around it, as large as it goes without being distorted, from the
/// left and upright in the middle.
std::vector<InkLine> inkIn(const casework::Strokes &strokes, const QRectF &box);

/// One line, smooth through the middles between its points. The painter's pen gives the colour.
void paintInk(QPainter &painter, const InkLine &line);

} // namespace qilian::print
