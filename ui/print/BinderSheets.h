#pragma once

#include "core/binder/Binder.h"
#include "ui/print/Page.h"
#include "ui/print/PhotoPages.h"
#include "ui/print/PrintFonts.h"

namespace qilian::print {

/// Sheets before the numbered papers, under one bookmark.
struct FrontSheets {
    QString title;
    std::vector<Page> pages;
};
/// Cover (case_cover), catalogue (case_catalog), and in the first booklet of the main volume the list of what is kept
/// elsewhere. Always Chinese: a case file is.
std::vector<FrontSheets> frontSheets(const casework::CaseFile &file, const binder::Binder &binder,
    const binder::Booklet &booklet, const PrintFonts &fonts);
/// The spare-part table (archive_note), to be signed by hand.
std::vector<Page> noteSheets(const casework::CaseFile &file, const binder::Binder &binder,
    const binder::Booklet &booklet, const PrintFonts &fonts);
/// Stands where a paper cannot be bound, and says why.
Page standInSheet(const QString &title, const QString &number, const QString &why, const PrintFonts &fonts);
/// What stands beside a photo.
PhotoCaption captionOf(const casework::CaseFile &file, std::size_t evidence);

} // namespace qilian::print
