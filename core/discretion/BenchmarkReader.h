#pragma once

#include "core/discretion/FieldReader.h"
#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// One benchmark of a pack, checked as far as it can be before any facts are known.
Benchmark readBenchmark(FieldReader &reader, const QJsonObject &json, const QString &place);

/// The highest figure that makes sense: yuan of an amount, times of a multiple, points of a percent.
Rational mostOf(StatutoryRange::Kind kind);

} // namespace qilian::discretion
