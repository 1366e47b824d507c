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
    static Result<std::unique_ptr<PdfIntake>> read(const QByteArray &bytes);

    std::vector<QPDFPageObjectHelper> &pages() { return m_pages; }
    /// Reads what would be read if every page were bound. Damaged or Refused where that would fail.
    Result<void> check();

private:
    PdfIntake() = default;
    template <class Source> static Result<std::unique_ptr<PdfIntake>> take(Source source);
    void load();
    void checkObjectStreams();
    void checkPageTree();
    void checkPage(QPDFPageObjectHelper &page);

    QByteArray m_bytes; // where it is no file; the PDF reads from them as long as it lives
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    qint64 m_contentBytes = 0;
};

} // namespace qilian::binder
