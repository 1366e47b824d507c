#pragma once

#include "ui/widgets/Theme.h"

#include <QIcon>

namespace qilian::ui {

/// One of our line icons (resources/icons/<name>.svg), sharp at any scale, in the colour its role has at the moment it
/// is drawn: an icon follows the program from light to dark. Muted where what it stands on is disabled.
///
///     button->setIcon(icon(QStringLiteral("add"), &Theme::onAccent));
QIcon icon(const QString &name, QColor Theme::*role);
/// With another colour while checked or selected.
QIcon icon(const QString &name, QColor Theme::*role, QColor Theme::*checked);

} // namespace qilian::ui
