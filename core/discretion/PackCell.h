#pragma once

#include "core/base/Result.h"
#include "core/discretion/PackLayout.h"

#include <QJsonValue>

namespace qilian::discretion {

/// What a filled cell of this column means in the pack's JSON. Invalid: the message has %1 for the place of the cell,
/// which the caller puts there.
Result<QJsonValue> readCell(const LayoutColumn &column, const QString &text);
/// What stands for an empty one; undefined: nothing.
QJsonValue emptyCell(const LayoutColumn &column);
/// The cell for a value of the pack's JSON. Invalid, the place again as %1: an id holds a character that separates
/// choices in a cell.
Result<QString> cellText(const LayoutColumn &column, const QJsonValue &value);

} // namespace qilian::discretion
