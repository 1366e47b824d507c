#pragma once

#include "core/base/Result.h"
#include "core/sheet/Table.h"

namespace qilian::sheet {

/// Writes an .xlsx with a frozen, bold heading and a filter. Text stays text (codes keep their zeros, nothing is a
/// formula), dates are real dates. The whole file or, where that fails, the old one: Full or Refused; Invalid for a
/// table larger than the format takes.
Result<void> writeXlsx(const QString &path, const Table &table);

} // namespace qilian::sheet
