#pragma once

#include "core/base/Result.h"
#include "ui/print/DocumentLayout.h"

class QIODevice;

namespace qilian::print {

/// Writes a printout as PDF, fonts embedded, text searchable. Full: the device does not take it. Refused where there is
/// no Chinese font (`fonts`): what came out could not be read.
Result<void> writePdf(const Printout &printout, const PrintFonts &fonts, QIODevice &into);
Result<QByteArray> pdfOf(const Printout &printout, const PrintFonts &fonts);

} // namespace qilian::print
