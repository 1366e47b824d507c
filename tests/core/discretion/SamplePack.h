#pragma once

#include <QByteArray>

namespace qilian::test {

/// A small pack in the published shape: benchmark 1 is weighted (branches "unit" of 1,000,000 yuan, "share" of 5 % of
/// the investment), benchmark 2 a matrix with an override beyond the statute.
QByteArray samplePack();

} // namespace qilian::test
