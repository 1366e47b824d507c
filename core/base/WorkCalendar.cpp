#include "core/base/WorkCalendar.h"

#include <QFile>

namespace qilian {

Result<WorkCalendar> WorkCalendar::parse(const QByteArray &csv)
{
    WorkCalendar calendar;
    int line = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++line;
        const QString text = QString::fromUtf8(raw).trimmed();
        if (line == 1 || text.isEmpty())
            continue;
        const QStringList cells = text.split(u',');
        const QDate day = QDate::fromString(cells.value(0), Qt::ISODate);
        const QString kind = cells.value(1);
        if (cells.size() != 3 || !day.isValid() || (kind != QLatin1String("off") && kind != QLatin1String("work")))
            return Error{Error::Code::Damaged,
                {"base", QT_TRANSLATE_NOOP("base", "Line %1 of the holiday table cannot be read: %2"),
                    {QString::number(line), text.left(60)}},
                {}};
        calendar.m_special[day] = {kind == QLatin1String("work"), cells.value(2)};
        calendar.m_firstYear = calendar.m_firstYear == 0 ? day.year() : std::min(calendar.m_firstYear, day.year());
        calendar.m_lastYear = std::max(calendar.m_lastYear, day.year());
    }
    if (calendar.m_special.empty())
        return Error{Error::Code::Damaged, {"base", QT_TRANSLATE_NOOP("base", "The holiday table is empty."), {}}, {}};
    return calendar;
}

const WorkCalendar &WorkCalendar::shipped()
{
    static const WorkCalendar kCalendar = [] {
        QFile file(QStringLiteral(":/calendar/cn-holidays.csv"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<WorkCalendar> calendar = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT(calendar);
        return std::move(*calendar);
    }();
    return kCalendar;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    const auto at = m_special.find(day);
    return at != m_special.end() ? at->second.working : day.dayOfWeek() <= Qt::Friday;
}

QDate WorkCalendar::workingDayFrom(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::workingDayBefore(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkCalendar::plusWorkingDays(QDate day, int n) const
{
    Q_ASSERT(n >= 0);
    while (n > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --n;
    }
    return day;
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

QString WorkCalendar::nameOf(QDate day) const
{
    const auto at = m_special.find(day);
    return at == m_special.end() ? QString() : at->second.name;
}

Result<void> WorkCalendar::covers(QDate day) const
{
    if (!isProvisional(day))
        return {};
    return Error{Error::Code::Invalid,
        {"base",
            QT_TRANSLATE_NOOP("base",
                "The holiday table knows %1 to %2 only; %3 is counted by weekends and provisional. Load the table of "
                "that year."),
            {QString::number(m_firstYear), QString::number(m_lastYear), day.toString(Qt::ISODate)}},
        {}};
}

} // namespace qilian
