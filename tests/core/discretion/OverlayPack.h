#pragma once

#include <QByteArray>

namespace qilian::test {

/// A pack of the two-dimensional overlay (二维叠加), with figures of its own: benchmark "overlay" takes an individual
/// figure from a table and a common one from a formula, corrects the result and rounds it to 10,000 yuan; benchmark
/// "share" gives a percent of what was invested, gained, charged, paid or sold.
QByteArray overlayPack();

} // namespace qilian::test
