#pragma once

#include <QColor>
#include <QIcon>

namespace qilian::ui {

/// One of our line icons (resources/icons/<name>.svg) in this colour, sharp at any scale.
QIcon icon(const QString &name, const QColor &colour);
/// With another colour while checked or selected.
QIcon icon(const QString &name, const QColor &colour, const QColor &checked);

} // namespace qilian::ui
