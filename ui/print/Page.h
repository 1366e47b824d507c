#pragma once

#include "ui/print/Ink.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace qilian::print {

/// A4 in units of a tenth of a point: what pages are laid out in.
constexpr qreal kUnitsPerMillimetre = 720.0 / 25.4;
constexpr QSizeF kA4{210 * kUnitsPerMillimetre, 297 * kUnitsPerMillimetre};

/// Words in one font at one place: `at` is the left end of the baseline.
struct Words {
    QPointF at;
    QString text;
    QFont font; ///< with its letter spacing
    bool muted = false;
    bool outlined = false; ///< drawn as a shape; a PDF gets its text besides (HiddenText)
};

/// A straight line.
struct Rule {
    QPointF from;
    QPointF to;
    qreal thickness = 5;
};

/// One page, laid out once and painted anywhere: PDF, printer, preview.
struct Page {
    std::vector<Words> words;
    std::vector<Rule> rules;
    std::vector<InkLine> inks; ///< handwriting

    /// Paints the whole sheet into `onto`, in the painter's coordinates.
    void paint(QPainter &painter, const QRectF &onto) const;
};

} // namespace qilian::print
