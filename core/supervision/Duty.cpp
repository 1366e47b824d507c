#include "core/supervision/Duty.h"

#include <algorithm>

namespace qilian::supervision {
namespace {

using casework::Recurrence;

/// The last day of a recurrence inside one month; invalid where it has none there.
QDate dayIn(const Recurrence &recurrence, int year, int month)
{
    const QDate first(year, month, 1);
    const auto dayOrEnd = [&first](int day) {
        return day < 1 || day > first.daysInMonth() ? first.addDays(first.daysInMonth() - 1) : first.addDays(day - 1);
    };
    switch (recurrence.every) {
    case Recurrence::Every::Month:
        return dayOrEnd(recurrence.day);
    case Recurrence::Every::Quarter:
        return month % 3 == 0 ? dayOrEnd(recurrence.day) : QDate();
    case Recurrence::Every::Year:
        return month == recurrence.month ? dayOrEnd(recurrence.day) : QDate();
    case Recurrence::Every::Once:
        return recurrence.date.year() == year && recurrence.date.month() == month ? recurrence.date : QDate();
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DutyDay> dutiesBetween(const casework::DeadlineRules &rules, QDate from, QDate until)
{
    std::vector<DutyDay> out;
    for (const casework::DeadlineRule &rule : rules.all()) {
        if (!rule.recurrence || rule.holder != QLatin1String("agency"))
            continue;
        // a month more: what is due before its first day is due on the last of the month before
        for (QDate month(from.year(), from.month(), 1); month <= until.addMonths(1); month = month.addMonths(1)) {
            QDate last = dayIn(*rule.recurrence, month.year(), month.month());
            if (last.isValid() && rule.recurrence->before)
                last = last.addDays(-1);
            if (last.isValid() && last >= from && last <= until && rule.isInForceOn(last))
                out.push_back({rule.id, last, rule.recurrence->internalTarget, rule.verified});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const DutyDay &a, const DutyDay &b) { return a.lastDay < b.lastDay; });
    return out;
}

} // namespace qilian::supervision
