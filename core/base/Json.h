#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace qilian {

/// The canonical form of RFC 8785, for the values a record may hold: strings, integers within ±(2^53-1), booleans,
/// null, arrays, objects. Keys in the order of their UTF-16 code units, no white space. Invalid for a fraction, a
/// larger integer or a lone surrogate. Any thread.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// What parseJson takes at most.
struct JsonLimits {
    qsizetype bytes = 16 * 1024 * 1024;
    int depth = 64; ///< arrays and objects inside each other
    bool fractions = false; ///< take numbers that are not 64-bit integers too, of up to 15 digits, as double
};

/// Reads JSON from outside, strictly: UTF-8 (a byte order mark is skipped), nothing before or after the value, no key
/// twice in an object, no lone surrogate, integers exact. Invalid otherwise, with line and column in the message. Time
/// is in proportion to the input times the logarithm of its largest object, whatever it holds. Any thread.
Result<QJsonValue> parseJson(QByteArrayView utf8, const JsonLimits &limits = {});
/// The same where only an object will do.
Result<QJsonObject> parseJsonObject(QByteArrayView utf8, const JsonLimits &limits = {});

} // namespace qilian
