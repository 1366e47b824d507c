#pragma once

#include <QByteArray>
#include <QString>

namespace qilian::test {

/// A PDF of so many A4 pages; page n says "page n".
QByteArray pdfOfPages(int pages);
/// A PDF whose content unpacks to `megabytes` out of very little.
QByteArray pdfBomb(int megabytes);
/// A PDF whose only page lies so many nodes deep in the page tree.
QByteArray pdfDeepTree(int depth);
/// A PDF whose resources are a chain of so many objects.
QByteArray pdfLongChain(int objects);
/// A PDF of one page that only a password opens.
QByteArray pdfEncrypted();
/// What the outline of a PDF says, indented by two spaces a level, and the metadata before it; read by libqpdf.
QString outlineOf(const QString &path);

} // namespace qilian::test
