#pragma once

#include "core/base/Id.h"

#include <QString>
#include <compare>

namespace qilian::record {

/// Hybrid logical clock: 48 bits of wall-clock milliseconds since 1970 (UTC), 16 bits that count on where the wall
/// clock stands still or goes back. Text: 16 hexadecimal digits, so that text order is time order.
struct Hlc {
    quint64 value = 0;

    /// The next time of a device that was last at `last`, with its wall clock at `wallMs`: never goes back.
    static Hlc next(Hlc last, qint64 wallMs);
    static Result<Hlc> parse(QStringView text);
    QString text() const;
    qint64 wallMs() const { return qint64(value >> 16); }

    auto operator<=>(const Hlc &) const = default;
};

/// Names one write of one device. Order between devices is (hlc, device). Text: `<hlc>.<device>`.
struct Version {
    Hlc hlc;
    Uuid device;

    static Result<Version> parse(QStringView text);
    QString text() const;

    auto operator<=>(const Version &) const = default;
};

} // namespace qilian::record
