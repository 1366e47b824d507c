#pragma once

#include <QByteArray>
#include <map>

namespace qilian::test {

/// A zip archive of these parts.
QByteArray archiveOf(const std::map<QByteArray, QByteArray> &parts);
/// The parts of a small workbook as Excel writes one; each test replaces what it is about.
std::map<QByteArray, QByteArray> workbookParts(const QByteArray &sheetData);

} // namespace qilian::test
