#pragma once

#include "core/overview/CaseJournal.h"
#include "ui/print/DocumentLayout.h"

namespace qilian::print {

/// The record of a case (全过程记录) on paper: who did what when, on which device, with the digest of every entry.
Printout journalPrintout(const casework::Case &one, const std::vector<overview::JournalLine> &lines,
    const QDateTime &printedAt, const PrintFonts &fonts);

} // namespace qilian::print
