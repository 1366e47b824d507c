#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace qilian::casework {

/// Reads a JSON table, shipped or lent by a test. Damaged, with file and line, where it is no JSON object.
Result<QJsonObject> parseTable(const QByteArray &json, const QString &name);
/// A table of the program itself; a missing one is a broken build (assertion).
QByteArray shippedTable(const QString &path);
/// Damaged: file, the entry meant and what was expected there.
Error tableError(const QString &name, const QString &entry, const QString &expected);

} // namespace qilian::casework
