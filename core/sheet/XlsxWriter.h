#pragma once

#include "core/base/Result.h"
#include "core/sheet/Table.h"

#include <span>

namespace qilian::sheet {

/// Writes an .xlsx with a frozen, bold heading and a filter. Text stays text (codes keep their zeros, nothing is a
/// formula), dates are real dates. The whole file or, where that fails, the old one: Full or Refused; Invalid for a
/// table larger than the format takes.
Result<void> writeXlsx(const QString &path, const Table &table);
/// The same with several sheets, in this order; each name once, in the first 31 characters.
Result<void> writeXlsx(const QString &path, std::span<const Table> tables);

} // namespace qilian::sheet
