#include "core/casework/Deadline.h"

#include <QLocale>
#include <algorithm>

namespace qilian::casework {
namespace {

constexpr int kLongestExclusion = 36500;

Error invalid(const char *text, const QStringList &values)
{
    return {Error::Code::Invalid, {"casework", text, values}, {}};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isExcluded(QDate day, const std::vector<ExcludedTime> &excluded)
{
    return std::any_of(excluded.begin(), excluded.end(),
        [day](const ExcludedTime &time) { return day > time.from && day <= time.until; });
}

/// One count of one rule; the steps it takes become the words.
class Counting {
public:
    Counting(const DeadlineRule &rule, const DeadlineStart &start, const WorkCalendar &calendar)
        : m_rule(rule)
        , m_start(start)
        , m_calendar(calendar)
    {
        m_result.rule = rule;
        m_result.from = start.day;
    }

    Result<Deadline> count()
    {
        if (const Result<void> sound = checkStart(); !sound)
            return sound.error();
        switch (m_rule.kind) {
        case DeadlineKind::Period:
            m_rule.period.unit == PeriodUnit::Hour ? hours() : period();
            break;
        case DeadlineKind::Minimum:
            minimum();
            break;
        case DeadlineKind::Starts:
            m_result.earliestDay = end(m_rule.period);
            say(QT_TRANSLATE_NOOP("casework", "It begins to run on %1."), {iso(m_result.earliestDay)});
            break;
        case DeadlineKind::Immediate:
            m_result.lastDay = m_result.unrolledDay = m_result.safeDay = m_start.day;
            say(QT_TRANSLATE_NOOP("casework", "To be done at once, on %1."), {iso(m_start.day)});
            break;
        case DeadlineKind::WithoutDelay:
            m_result.safeDay = m_start.day;
            say(QT_TRANSLATE_NOOP("casework", "The law names no number of days: to be done without delay."), {});
            break;
        case DeadlineKind::Recurring:
        case DeadlineKind::FixedDate:
            recurring();
            break;
        case DeadlineKind::Retention:
            say(QT_TRANSLATE_NOOP("casework", "The law fixes no period: the bureau's own table decides."), {});
            break;
        case DeadlineKind::OpenEnded:
            say(QT_TRANSLATE_NOOP("casework", "It lasts until it is lifted; there is no last day."), {});
            break;
        case DeadlineKind::Block:
            block();
            break;
        }
        remarks();
        return m_result;
    }

private:
    void say(const char *text, const QStringList &values) { m_result.counted.push_back({"casework", text, values}); }

    Result<void> checkStart()
    {
        if (!m_start.day.isValid() || m_start.day.year() < 1950 || m_start.day.year() > 2200)
            return invalid(
                QT_TRANSLATE_NOOP("casework", "Give the day of the event as YYYY-MM-DD, between 1950 and 2200."), {});
        if (m_start.extensions < 0 || m_start.extensions > int(m_rule.extensions.size()))
            return invalid(QT_TRANSLATE_NOOP("casework", "This period can be extended %1 times at most, not %2 times."),
                {QString::number(m_rule.extensions.size()), QString::number(m_start.extensions)});
        for (ExcludedTime &time : m_start.excluded) {
            if (!time.until.isValid()) {
                m_result.paused = true;
                time.until = std::max(m_start.today, time.from);
            }
            if (!time.from.isValid() || time.until < time.from || time.from.daysTo(time.until) > kLongestExclusion)
                return invalid(
                    QT_TRANSLATE_NOOP("casework", "Time that does not count must end after it begins: “%1”, %2 to %3."),
                    {time.why, iso(time.from), iso(time.until)});
        }
        return {};
    }

    /// The last day of a period that begins after the event; excluded time is left out.
    QDate end(const Period &period)
    {
        switch (period.unit) {
        case PeriodUnit::CalendarDay:
            return days(period.amount, false);
        case PeriodUnit::WorkingDay:
            return days(period.amount, true);
        case PeriodUnit::Month:
            return months(period.amount);
        case PeriodUnit::Hour:
        case PeriodUnit::None:
            break;
        }
        return m_start.day.addDays((period.amount + 23) / 24);
    }

    QDate days(int amount, bool workingOnly)
    {
        QDate day = m_start.day;
        for (int counted = 0; counted < amount;) {
            day = day.addDays(1);
            if (isExcluded(day, m_start.excluded) || (workingOnly && !m_calendar.isWorkingDay(day)))
                continue;
            ++counted;
        }
        return afterExcluded(day);
    }

    QDate months(int amount)
    {
        const QDate plain = m_start.day.addMonths(amount);
        QDate day = plain;
        for (int before = -1, now = 0; before != now;) {
            before = now;
            now = excludedDaysBetween(m_start.day, day, m_start.excluded);
            day = plain.addDays(now);
        }
        return afterExcluded(day);
    }

    /// A period cannot end while its time stands still.
    QDate afterExcluded(QDate day) const
    {
        while (isExcluded(day.addDays(1), m_start.excluded))
            day = day.addDays(1);
        return day;
    }

    /// The rule's own period with what was granted.
    Period granted() const
    {
        Period period = m_rule.period;
        for (int i = 0; i < m_start.extensions; ++i) {
            const Extension &extension = m_rule.extensions[std::size_t(i)];
            if (extension.instead)
                period = extension.period;
            else
                period.amount += extension.period.amount;
        }
        return period;
    }

    void sayCount(const Period &period, QDate last)
    {
        say(QT_TRANSLATE_NOOP("casework", "%1 is the day of the event and is not counted; counting begins on %2."),
            {iso(m_start.day), iso(m_start.day.addDays(1))});
        for (int i = 0; i < m_start.extensions; ++i) {
            const Extension &extension = m_rule.extensions[std::size_t(i)];
            say(extension.instead ? QT_TRANSLATE_NOOP("casework", "Granted: %1 in place of the ordinary period.")
                                  : QT_TRANSLATE_NOOP("casework", "Granted: %1 more."),
                {inWords(extension.period)});
        }
        m_result.excludedDays = excludedDaysBetween(m_start.day, last, m_start.excluded);
        if (m_result.excludedDays > 0) {
            QStringList spans;
            for (const ExcludedTime &time : m_start.excluded)
                spans.append(QStringLiteral("%1 %2/%3").arg(time.why, iso(time.from), iso(time.until)).trimmed());
            say(QT_TRANSLATE_NOOP("casework", "%1 days do not count: %2."),
                {QString::number(m_result.excludedDays), spans.join(QStringLiteral("; "))});
        }
        say(QT_TRANSLATE_NOOP("casework", "%1 end on %2."), {inWords(period), iso(last)});
        if (period.unit == PeriodUnit::WorkingDay)
            sayDaysOff(last);
    }

    void sayDaysOff(QDate last)
    {
        QStringList off;
        QStringList made;
        for (QDate day = m_start.day.addDays(1); day <= last; day = day.addDays(1)) {
            const QString name = m_calendar.nameOf(day);
            if (!m_calendar.isWorkingDay(day))
                off.append(name.isEmpty() ? iso(day) : QStringLiteral("%1 %2").arg(iso(day), name));
            else if (day.dayOfWeek() > Qt::Friday)
                made.append(iso(day));
        }
        if (!off.isEmpty())
            say(QT_TRANSLATE_NOOP("casework", "Days off, not counted: %1."), {off.join(QStringLiteral(", "))});
        if (!made.isEmpty())
            say(QT_TRANSLATE_NOOP("casework", "Working weekends, counted: %1."), {made.join(QStringLiteral(", "))});
    }

    static QString inWords(const Period &period)
    {
        const char *text = "";
        switch (period.unit) {
        case PeriodUnit::Hour:
            text = QT_TRANSLATE_NOOP("casework", "%1 hours");
            break;
        case PeriodUnit::CalendarDay:
            text = QT_TRANSLATE_NOOP("casework", "%1 calendar days");
            break;
        case PeriodUnit::WorkingDay:
            text = QT_TRANSLATE_NOOP("casework", "%1 working days");
            break;
        case PeriodUnit::Month:
            text = QT_TRANSLATE_NOOP("casework", "%1 months");
            break;
        case PeriodUnit::None:
            break;
        }
        return Message{"casework", text, {QString::number(period.amount)}}.inWords();
    }

    /// Days off at the end: moved to the next working day, or not, as the rule says.
    void finish(QDate last, bool rolls)
    {
        m_result.unrolledDay = last;
        m_result.lastDay = rolls ? m_calendar.workingDayFrom(last) : last;
        m_result.safeDay = std::min(m_result.lastDay, std::max(m_start.day, m_calendar.workingDayBefore(last)));
        if (m_calendar.isWorkingDay(last))
            return;
        if (rolls)
            say(QT_TRANSLATE_NOOP("casework", "%1 is a day off, so the period ends on the next working day, %2."),
                {iso(last), iso(m_result.lastDay)});
        else
            say(QT_TRANSLATE_NOOP("casework", "%1 is a day off; the period does not move. Act by %2."),
                {iso(last), iso(m_result.safeDay)});
    }

    void period()
    {
        const Period length = granted();
        const QDate last = end(length);
        sayCount(length, last);
        finish(last, m_rule.rolls);
        if (m_rule.safePeriod) {
            m_result.safeDay =
                std::min(m_result.safeDay, std::max(m_start.day, m_calendar.workingDayBefore(end(*m_rule.safePeriod))));
            say(QT_TRANSLATE_NOOP("casework", "The sources disagree; on the stricter reading act by %1."),
                {iso(m_result.safeDay)});
        }
    }

    void minimum()
    {
        const QDate last = end(m_rule.period);
        sayCount(m_rule.period, last);
        m_result.unrolledDay = last;
        m_result.lastDay = m_rule.rolls ? m_calendar.workingDayFrom(last) : last;
        m_result.earliestDay = m_result.lastDay.addDays(1);
        m_result.earliestWorkingDay = m_calendar.workingDayFrom(m_result.earliestDay);
        say(QT_TRANSLATE_NOOP("casework", "Not before %1; the first working day is %2."),
            {iso(m_result.earliestDay), iso(m_result.earliestWorkingDay)});
    }

    void hours()
    {
        const int amount = granted().amount;
        if (m_start.time.isValid()) {
            m_result.lastMoment = QDateTime(m_start.day, m_start.time).addSecs(qint64(amount) * 3600);
            m_result.lastDay = m_result.lastMoment.date();
            m_result.safeDay = m_result.lastDay;
            say(QT_TRANSLATE_NOOP("casework", "%1 hours run from %2 and end on %3."),
                {QString::number(amount),
                    QDateTime(m_start.day, m_start.time).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                    m_result.lastMoment.toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
        } else {
            m_result.lastDay = m_start.day.addDays((amount + 23) / 24);
            m_result.safeDay = m_start.day.addDays(amount / 24 - 1);
            say(QT_TRANSLATE_NOOP("casework",
                    "%1 hours run from the minute of the event and end on %2 at the same hour; "
                    "the hour was not given, so act by the end of %3."),
                {QString::number(amount), iso(m_result.lastDay), iso(m_result.safeDay)});
        }
        m_result.unrolledDay = m_result.lastDay;
    }

    QDate nextOccurrence() const
    {
        const Recurrence &when = *m_rule.recurrence;
        const QDate from = m_start.day;
        switch (when.every) {
        case Recurrence::Every::Once:
            return when.date;
        case Recurrence::Every::Month: {
            const QDate day(from.year(), from.month(), when.day);
            return day >= from ? day : day.addMonths(1);
        }
        case Recurrence::Every::Quarter: {
            const QDate next = from.addDays(1);
            const int lastMonth = (next.month() + 2) / 3 * 3;
            return {next.year(), lastMonth, QDate(next.year(), lastMonth, 1).daysInMonth()};
        }
        case Recurrence::Every::Year:
            break;
        }
        const auto inYear = [&](int year) { return QDate(year, when.month, when.day).addDays(when.before ? -1 : 0); };
        return inYear(from.year()) >= from ? inYear(from.year()) : inYear(from.year() + 1);
    }

    void recurring()
    {
        const QDate day = nextOccurrence();
        say(m_rule.recurrence->internalTarget
                ? QT_TRANSLATE_NOOP("casework", "Due by %1. The law names no day; this is the bureau's own target.")
                : QT_TRANSLATE_NOOP("casework", "Due by %1."),
            {iso(day)});
        finish(day, m_rule.rolls && !m_rule.recurrence->before);
    }

    void block()
    {
        const QDate month = m_start.day.addMonths(m_rule.period.amount - 1);
        m_result.lastDay = m_result.unrolledDay = QDate(month.year(), month.month(), month.daysInMonth());
        m_result.earliestDay = m_result.lastDay.addDays(1);
        m_result.earliestWorkingDay = m_calendar.workingDayFrom(m_result.earliestDay);
        say(QT_TRANSLATE_NOOP("casework", "Not again before the calendar month is over: from %1."),
            {iso(m_result.earliestDay)});
    }

    bool leansOnCalendar() const
    {
        return m_rule.period.unit == PeriodUnit::WorkingDay || m_rule.rolls || m_result.lastDay != m_result.safeDay;
    }

    void remarks()
    {
        const QDate far = std::max({m_result.lastDay, m_result.earliestWorkingDay, m_result.from});
        if (m_result.lastDay.isValid() && leansOnCalendar()
            && (m_calendar.isProvisional(far) || m_calendar.isProvisional(m_result.from))) {
            m_result.provisional = true;
            say(QT_TRANSLATE_NOOP("casework", "Provisional: the official holiday table covers %1 to %2 only."),
                {QString::number(m_calendar.firstYear()), QString::number(m_calendar.lastYear())});
        }
        if (m_result.paused) {
            m_result.provisional = true;
            say(QT_TRANSLATE_NOOP("casework", "The time stands still today; the last day moves on with it."), {});
        }
        if (!m_rule.isInForceOn(m_start.day))
            say(QT_TRANSLATE_NOOP("casework", "Note: this rule was not in force on %1 (in force %2 to %3)."),
                {iso(m_start.day), iso(m_rule.effectiveFrom),
                    m_rule.effectiveUntil.isValid() ? iso(m_rule.effectiveUntil) : QStringLiteral("…")});
        if (!m_rule.verified)
            say(QT_TRANSLATE_NOOP("casework", "To be verified: the figure was not read in an authentic text."), {});
    }

    const DeadlineRule &m_rule;
    DeadlineStart m_start;
    const WorkCalendar &m_calendar;
    Deadline m_result;
};

} // namespace

std::optional<int> Deadline::daysLeft(QDate today) const
{
    return lastDay.isValid() ? std::optional(int(today.daysTo(lastDay))) : std::nullopt;
}

Result<Deadline> countDeadline(const DeadlineRule &rule, const DeadlineStart &start, const WorkCalendar &calendar)
{
    return Counting(rule, start, calendar).count();
}

int excludedDaysBetween(QDate from, QDate until, const std::vector<ExcludedTime> &excluded)
{
    std::vector<std::pair<qint64, qint64>> spans; // first and last excluded day, clipped
    for (const ExcludedTime &time : excluded) {
        const qint64 first = std::max(time.from, from).toJulianDay() + 1;
        const qint64 last = std::min(time.until, until).toJulianDay();
        if (first <= last)
            spans.emplace_back(first, last);
    }
    std::sort(spans.begin(), spans.end());
    qint64 days = 0;
    qint64 reached = from.toJulianDay();
    for (const auto &[first, last] : spans) {
        if (last <= reached)
            continue;
        days += last - std::max(first, reached + 1) + 1;
        reached = last;
    }
    return int(days);
}

} // namespace qilian::casework
