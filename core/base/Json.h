#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace qilian {

/// The canonical form of RFC 8785, for the values a record may hold: strings, integers within ±(2^53-1), booleans,
/// null, arrays, objects. Keys in the order of their UTF-16 code units, no white space. Invalid for a fraction, a
/// larger integer or a lone surrogate. Any thread.
Result<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace qilian
