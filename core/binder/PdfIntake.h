#pragma once

#include "core/base/Result.h"
#include "core/binder/Qpdf.h"

#include <QString>
#include <memory>
#include <vector>

namespace qilian::binder {

/// A PDF from outside, opened with bounds on everything in it that costs time, memory or stack. One thread at a time.
class PdfIntake {
public:
    /// NotFound, Refused (encrypted, too large, too much in it) or Damaged; never an exception.
    static Result<std::unique_ptr<PdfIntake>> open(const QString &path);

    std::vector<QPDFPageObjectHelper> &pages() { return m_pages; }
    /// Reads what would be read if every page were bound. Damaged or Refused where that would fail.
    Result<void> check();

private:
    PdfIntake() = default;
    void load(const QString &path);
    void checkObjectStreams();
    void checkPageTree();
    void checkPage(QPDFPageObjectHelper &page);

    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    qint64 m_contentBytes = 0;
};

} // namespace qilian::binder
