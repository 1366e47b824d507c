#pragma once

#include "core/discretion/FieldReader.h"
#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// What can be seen to be wrong with a benchmark once it is read whole: sums no choice can reach, values that fall to
/// no option or to two, weights beyond the cap, formulas that cannot be computed. Work in proportion to its size.
void checkBenchmark(FieldReader &reader, const Benchmark &benchmark, const QString &place);

} // namespace qilian::discretion
