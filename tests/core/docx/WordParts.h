#pragma once

#include <QByteArray>
#include <map>
#include <vector>

namespace qilian::test {

/// The parts of a small document as Word writes one; each test replaces what it is about.
std::map<QByteArray, QByteArray> wordParts(const QByteArray &body);
/// A paragraph of runs, each with these words.
QByteArray paragraph(const std::vector<QByteArray> &runs);
/// The same as a whole file.
QByteArray wordFile(const QByteArray &body);

} // namespace qilian::test
