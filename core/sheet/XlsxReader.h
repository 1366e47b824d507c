#pragma once

#include "core/sheet/Workbook.h"

namespace qilian::sheet {

/// Reads a workbook of ECMA-376 (Office Open XML, also its strict form). Values only: of a formula what was last
/// computed. A document type declaration is refused, so entities have nothing to expand. Use readWorkbook.
Result<Workbook> readXlsx(const QByteArray &bytes, const ReadLimits &limits);

} // namespace qilian::sheet
