#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace qilian::test {

/// The text of a PDF as another program (pdftotext) reads it, without white space; nothing where that program is not
/// installed.
std::optional<QString> pdfText(const QByteArray &pdf);
/// Text without white space, to compare with.
QString packed(QString text);

} // namespace qilian::test
