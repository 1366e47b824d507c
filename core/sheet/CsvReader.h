#pragma once

#include "core/sheet/Workbook.h"

namespace qilian::sheet {

/// Reads separated text: UTF-8, UTF-16 or GB18030 (GBK, GB 2312), separated by comma, semicolon or tab, whichever the
/// file uses; quotes as in RFC 4180. What our own writer or a spreadsheet program wraps to keep a text a text
/// (="0123", '=1) is unwrapped. Use readWorkbook.
Result<Workbook> readCsv(const QByteArray &bytes, const ReadLimits &limits);

} // namespace qilian::sheet
