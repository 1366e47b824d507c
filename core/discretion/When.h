#pragma once

#include "core/discretion/FieldReader.h"
#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// The condition of a row of a matrix or of a table: factor → option.
using When = std::map<QString, QString>;

/// Faults: a factor or option the benchmark does not have.
When readWhen(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner);
/// Whether some facts would fit both rows.
bool canBothHold(const When &a, const When &b);
bool holds(const When &when, const std::map<QString, QStringList> &choices);

} // namespace qilian::discretion
