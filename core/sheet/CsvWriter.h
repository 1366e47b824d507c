#pragma once

#include "core/base/Result.h"
#include "core/sheet/Table.h"

namespace qilian::sheet {

/// Whether a spreadsheet program would compute such a cell: it begins with = + - @, their full-width forms, a tab or a
/// line end.
bool startsFormula(QStringView cell);
/// UTF-8 with a byte order mark, so that Excel and WPS read the Chinese; RFC 4180. A cell that would be computed gets
/// an apostrophe before it, unless it is a number.
QByteArray toCsv(const Table &table);
/// Writes the whole file or leaves the old one. Full or Refused where that fails.
Result<void> writeCsv(const QString &path, const Table &table);

} // namespace qilian::sheet
