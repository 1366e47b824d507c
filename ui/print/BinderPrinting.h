#pragma once

#include "core/binder/Binder.h"
#include "core/binder/PdfBinding.h"

namespace qilian::print {

/// One booklet of a binder as a PDF: cover, catalogue and what is kept elsewhere, then the numbered papers, then the
/// spare-part table; with an outline, ready to be printed on both sides. Sealed documents go in as they are. Blocking;
/// any thread with a QGuiApplication. Refused without a Chinese font; Full, Cancelled: no file is left.
Result<void> printBooklet(const casework::CaseFile &file, const binder::Binder &binder, const binder::Booklet &booklet,
    const store::BlobStore &blobs, const QString &path, std::stop_token stop = {}, const binder::OnPage &progress = {});

/// 张环高立〔2026〕17号_正卷_第1册.pdf, with nothing in it that a file system refuses.
QString bookletFileName(const casework::CaseFile &file, const binder::Booklet &booklet);

} // namespace qilian::print
