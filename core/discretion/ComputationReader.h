#pragma once

#include "core/discretion/FieldReader.h"
#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// The terms and the result of a formula benchmark. Every name is known, none is defined twice or in a circle; the
/// terms come in an order in which each can be computed from those before it.
Computation readComputation(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner);

/// What a formula may name beside the factors and terms of its benchmark.
inline const QString kStartName = QStringLiteral("start");
inline const QString kBaseMaxName = QStringLiteral("base_max");
inline const QString kStatuteMinName = QStringLiteral("statute_min");
inline const QString kStatuteMaxName = QStringLiteral("statute_max");

} // namespace qilian::discretion
