#pragma once

#include <QDateTime>
#include <optional>

namespace qilian::casework {

/// A day as officers type it: 2026-08-15, 20260815, 2026年8月15日, 2026/8/15, 2026.8.15, in full-width figures too.
/// Nothing where it is no day.
std::optional<QDate> typedDay(const QString &typed);
/// The same with a time of day: … 9:30, 0930, 9时30分, 9点30.
std::optional<QDateTime> typedMinute(const QString &typed);

/// A year somebody may mean: outside of it a slip of the hand.
bool isPlausible(QDate day);

} // namespace qilian::casework
