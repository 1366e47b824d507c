#pragma once

#include "ui/print/Page.h"
#include "ui/print/PrintFonts.h"

#include <QImage>

namespace qilian::print {

/// A photo of the case with what must stand beside it (照片证据页).
struct PhotoCaption {
    QString number; ///< 证据号
    QString takenAt;
    QString place;
    QString by;
    QString proves;
    QString device;
    QString digest;
    QString note;
};

/// The words and lines of a page with up to two photos, and where the photos go. 环办执法〔2024〕9号 照片证据样式
struct PhotoPage {
    Page page;
    std::vector<QRectF> spots;
};
PhotoPage photoPage(
    const QString &caseNumber, const QString &cause, const std::vector<PhotoCaption> &photos, const PrintFonts &fonts);

/// The picture in a file, upright (EXIF) and no finer than a printer shows on a photo page; null for what is no
/// picture, or would take too much memory. Blocking; any thread.
QImage printedPicture(const QString &path);

} // namespace qilian::print
