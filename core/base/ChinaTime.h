#pragma once

#include <QDateTime>

namespace qilian {

/// The office lives by China Standard Time, whatever the computer is set to.
inline constexpr int kChinaOffset = 8 * 3600; // seconds

inline QDateTime inChina(const QDateTime &when)
{
    return when.toOffsetFromUtc(kChinaOffset);
}

inline QDate chinaDay(const QDateTime &when)
{
    return when.isValid() ? inChina(when).date() : QDate();
}

inline QTime chinaTime(const QDateTime &when)
{
    return when.isValid() ? inChina(when).time() : QTime();
}

} // namespace qilian
