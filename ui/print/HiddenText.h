#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <vector>

namespace qilian::print {

/// Words that a PDF shows as outlines only: where their baseline begins, in points from the top left of the page.
struct HiddenText {
    QPointF at;
    qreal size = 0; ///< of the font, in points
    qreal width = 0; ///< of the whole text, in points
    QString text;
};

/// Adds to a PDF that Qt wrote, behind its end (ISO 32000-1, 7.5.6), text that is not seen and that can be searched and
/// copied: Qt's own text says which characters it stands for up to U+FFFF only. One list a page. Damaged where the PDF
/// is not built as Qt builds it.
Result<QByteArray> withHiddenText(const QByteArray &pdf, const std::vector<std::vector<HiddenText>> &pages);

} // namespace qilian::print
