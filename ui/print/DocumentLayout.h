#pragma once

#include "core/casework/DocumentText.h"
#include "ui/print/Page.h"
#include "ui/print/PrintFonts.h"

namespace qilian::print {

/// A document laid out on A4 sheets.
struct Printout {
    QString title;
    std::vector<Page> pages;
    std::vector<Message> warnings; ///< fonts that stand in for others, characters nobody has
};

/// Lays a document out by GB/T 9704-2012: margins 37 and 28 mm, 22 lines of 28 characters of size 3, title size 2, page
/// numbers between dashes; records (笔录) with their boxes and a line to sign on every page. Any length; any thread.
Printout layOut(const casework::DocumentText &text, const PrintFonts &fonts);

} // namespace qilian::print
