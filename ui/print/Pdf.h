#pragma once

#include "core/base/Result.h"
#include "ui/print/DocumentLayout.h"

namespace qilian::print {

/// A printout as PDF, fonts embedded, text searchable. Refused where there is no Chinese font (`fonts`): what came out
/// could not be read.
Result<QByteArray> pdfOf(const Printout &printout, const PrintFonts &fonts);

} // namespace qilian::print
