#pragma once

#include "core/base/WorkCalendar.h"
#include "core/casework/CaseFacts.h"
#include "core/casework/DeadlineRule.h"
#include "core/casework/Thresholds.h"

#include <span>

namespace qilian::casework {

/// What a guard may look at.
struct Situation {
    const CaseFacts &facts;
    QDate today;
    const Thresholds &thresholds = Thresholds::shipped();
    const DeadlineRules &rules = DeadlineRules::shipped();
    const WorkCalendar &calendar = WorkCalendar::shipped();

    /// The fine or a measure lies where the party may ask for a hearing. 行政处罚法 第六十三条
    bool isInHearingRange() const;
    bool isReviewDue() const; ///< 行政处罚法 第五十八条
    bool isDiscussionDue() const; ///< 行政处罚法 第五十七条第二款
    /// The last day of a period; invalid where it cannot be counted.
    QDate lastDayOf(const char *rule, QDate from) const;
    bool isOver(const char *rule, QDate from) const; ///< today is after the last day
};

/// A predicate the table of stages names by id. `missing` is what the officer reads where it does not hold (English
/// source, context "casework"); null for one that only tells a situation apart.
struct Guard {
    const char *id;
    const char *missing;
    bool (*holds)(const Situation &);
};

/// All of them, in the order of the procedure.
std::span<const Guard> guards();
/// Null where the program knows none of that id.
const Guard *guard(const QString &id);

} // namespace qilian::casework
