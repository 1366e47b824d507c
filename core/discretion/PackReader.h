#pragma once

#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// A pack from its file; Invalid at the first fault, with its place.
Result<Pack> readPack(const QByteArray &json);

} // namespace qilian::discretion
