#pragma once

#include <QStringList>

class QMimeData;

namespace qilian::ui {

/// The files of this computer among what is dragged.
QStringList localFiles(const QMimeData *data);

} // namespace qilian::ui
