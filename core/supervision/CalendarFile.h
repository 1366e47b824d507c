#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <span>

namespace qilian::supervision {

/// One whole day in another calendar program.
struct CalendarEntry {
    QString uid; ///< the same for the same last day, so that a second import replaces the first
    QDate day;
    QString summary;
    QString description;
};

/// An iCalendar file (.ics, RFC 5545) of whole days, each with a reminder the day before. `made`: now, in UTC.
QByteArray calendarFile(std::span<const CalendarEntry> entries, const QDateTime &made);

} // namespace qilian::supervision
