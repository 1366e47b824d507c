#pragma once

#include <QDateTime>

namespace qilian::measure {

/// Days and hours of the office: China Standard Time, whatever the computer is set to.
inline QDate chinaDay(const QDateTime &when)
{
    return when.isValid() ? when.toOffsetFromUtc(8 * 3600).date() : QDate();
}

inline QTime chinaTime(const QDateTime &when)
{
    return when.isValid() ? when.toOffsetFromUtc(8 * 3600).time() : QTime();
}

} // namespace qilian::measure
