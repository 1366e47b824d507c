#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <map>

namespace qilian {

/// Which days are working days: weekends, the State Council's holidays and the make-up days that take their place.
/// Immutable once loaded. A year without a table is computed by weekends only and marked provisional.
class WorkCalendar {
public:
    /// CSV `date,kind,name`, kind `off` or `work`. Damaged with the line where it is not.
    static Result<WorkCalendar> parse(const QByteArray &csv);
    /// The shipped table (resources/calendar).
    static const WorkCalendar &shipped();

    bool isWorkingDay(QDate day) const;
    /// The day itself where it is a working day, else the next one.
    QDate workingDayFrom(QDate day) const;
    QDate workingDayBefore(QDate day) const; ///< the last working day on or before it
    /// The n-th working day after `day` (day itself is not counted); n >= 1.
    QDate plusWorkingDays(QDate day, int n) const;
    /// Working days in (from, to].
    int workingDaysBetween(QDate from, QDate to) const;
    /// Name of the holiday or make-up day; empty on an ordinary day.
    QString nameOf(QDate day) const;

    int lastYear() const { return m_lastYear; }
    int firstYear() const { return m_firstYear; }
    /// The official table does not reach this day: what is computed with it may still change.
    bool isProvisional(QDate day) const { return day.year() > m_lastYear || day.year() < m_firstYear; }
    /// Invalid beyond the last year, with what to do.
    Result<void> covers(QDate day) const;

private:
    struct Special {
        bool working;
        QString name;
    };
    std::map<QDate, Special> m_special;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace qilian
