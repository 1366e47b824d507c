#pragma once

#include "core/base/WorkCalendar.h"
#include "core/casework/DeadlineRule.h"

#include <QDateTime>

namespace qilian::casework {

/// Time that does not count: the days after `from` up to and with `until`. An invalid `until`: it still goes on.
struct ExcludedTime {
    QDate from;
    QDate until;
    QString why; ///< in the officer's words: 听证, 鉴定 …
};

/// What a count begins with.
struct DeadlineStart {
    QDate day; ///< of the event; not counted itself. 民事诉讼法 第八十五条
    QTime time; ///< of the event, for periods of hours; invalid: not known
    int extensions = 0; ///< how many of the rule's extensions were granted, in their order
    std::vector<ExcludedTime> excluded; ///< overlapping time is taken out once
    QDate today; ///< up to where excluded time that still goes on is known
};

/// A period counted out, with the way it was counted.
struct Deadline {
    DeadlineRule rule;
    QDate from;
    QDate lastDay; ///< the last day on which it is in time; invalid: the law sets no day
    QDate unrolledDay; ///< where the count ended before days off moved it
    QDate safeDay; ///< the working day to plan for, on every reading of the law
    QDate earliestDay; ///< first day on which it may be done or begins to run (minimum, starts, block)
    QDate earliestWorkingDay;
    QDateTime lastMoment; ///< periods of hours whose beginning is known to the minute; local time
    int excludedDays = 0;
    bool provisional = false; ///< reaches beyond the official holiday table, or excluded time still goes on
    bool paused = false; ///< excluded time goes on today
    std::vector<Message> counted; ///< how it was counted, step by step

    /// Days left from `today` to the last day; negative: over. Nullopt where there is no last day.
    std::optional<int> daysLeft(QDate today) const;
    /// For a minimum: whether it may be done on that day.
    bool isOverOn(QDate day) const { return earliestDay.isValid() && day >= earliestDay; }
};

/// Counts a period. Invalid: a day outside 1950-2200, more extensions than the rule has, excluded time that ends before
/// it begins. Any thread.
Result<Deadline> countDeadline(const DeadlineRule &rule, const DeadlineStart &start, const WorkCalendar &calendar);

/// Days of (from, until] that lie in any of the excluded spans, each day once.
int excludedDaysBetween(QDate from, QDate until, const std::vector<ExcludedTime> &excluded);

} // namespace qilian::casework
