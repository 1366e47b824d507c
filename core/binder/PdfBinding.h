#pragma once

#include "core/store/BlobStore.h"

#include <QString>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <vector>

namespace qilian::binder {

/// Some pages of a PDF that go into another.
struct PdfPages {
    QString path;
    int from = 0;
    int pages = 0;
    int number = 0; ///< printed on the first of them, and on from there; 0: none are numbered
};

/// A line of the outline (书签), pointing at a page from 0.
struct Bookmark {
    QString title;
    int page = 0;
    std::vector<Bookmark> below;
};

/// A PDF to be bound: pages in order, an outline, and what the file says of itself.
struct PdfBooklet {
    QString title;
    QString author;
    std::vector<PdfPages> pages;
    std::vector<Bookmark> outline;
};

using OnPage = std::function<void(int done, int total)>;

/// How many pages a PDF from outside has. Refused: encrypted, too large, or with too much in it; Damaged: it cannot be
/// read. What it counts can be bound. Any thread.
Result<int> pagesOfPdf(const QString &path);

/// Binds pages onto A4 sheets: every page stays what it is, is set smaller where it is larger, and gets its number
/// upper right, on the back of a sheet upper left. Only what is seen goes over: no script, form or attachment. Writes
/// the whole file or leaves what was there. As writeWhole; Cancelled, Damaged (a source changed since it was counted).
/// Any thread; sources are read page by page, so that memory does not grow with them.
Result<void> bindPdf(
    const PdfBooklet &booklet, const QString &path, std::stop_token stop = {}, const OnPage &progress = {});

/// Puts PDFs one behind the other; no page is put in between, and each page stays what it is. Damaged or Refused, as
/// where they are counted. Any thread.
Result<QByteArray> joinPdfs(const std::vector<QByteArray> &pdfs);

/// Remembers what was counted once: a file of a digest never changes. Any thread.
class PageCounts {
public:
    /// As pagesOfPdf, of a stored file; Damaged also where it is not what was taken in.
    Result<int> of(const store::BlobStore &blobs, const QString &digest);

private:
    std::mutex m_guard;
    std::map<QString, Result<int>> m_known;
};

} // namespace qilian::binder
