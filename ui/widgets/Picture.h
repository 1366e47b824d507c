#pragma once

#include <QImage>

namespace qilian::ui {

/// The picture in a file, no larger than the space for it and turned as it was taken; null for what is no picture or
/// would take too much memory. Blocking; any thread.
QImage pictureIn(const QString &path, const QSize &space);

} // namespace qilian::ui
