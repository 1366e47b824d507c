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
    const Thresholds &thresholds = Thresholds::on(today);
    const DeadlineRules &rules = DeadlineRules::shipped();
    const WorkCalendar &calendar = WorkCalendar::shipped();

    /// A fine or a measure lies where who bears it may ask for a hearing; each person's by his own threshold.
    /// 行政处罚法 第六十三条
    bool isInHearingRange() const;
    bool isHearingAmountUnverified() const; ///< 待核: the party's threshold was read in no authentic text
    bool isReviewDue() const; ///< 行政处罚法 第五十八条
    bool isDiscussionDue() const; ///< 行政处罚法 第五十七条第二款
    bool isDiscussionDueByUnverifiedAmount() const; ///< 待核: nothing else asks for it
    /// The last day of a period; invalid where it cannot be counted.
    QDate lastDayOf(const char *rule, QDate from) const;
    bool isOver(const char *rule, QDate from) const; ///< today is after the last day
    /// The time to answer a notice served on that day is over, or was waived in writing after it. 行政处罚法 第四十五条
    bool isDefenceOver(QDate noticeServedOn) const;
};

/// A predicate the table of stages names by id. `missing` is what the officer reads where it does not hold (English
/// source, context "casework"); null for one that only tells a situation apart. `because` puts it more precisely where
/// the situation gives a reason of its own; null where it has nothing to add. `values` are what the words name.
struct Guard {
    const char *id;
    const char *missing;
    bool (*holds)(const Situation &);
    const char *(*because)(const Situation &) = nullptr;
    /// Where the table leaves room to pass it: whether this is the situation the room is for; null: always.
    bool (*hasRoom)(const Situation &) = nullptr;
    QStringList (*values)(const Situation &) = nullptr;

    Message words(const Situation &now) const
    {
        const char *precise = because ? because(now) : nullptr;
        return {"casework", precise ? precise : missing, values ? values(now) : QStringList()};
    }
};

/// All of them, in the order of the procedure.
std::span<const Guard> guards();
/// Null where the program knows none of that id.
const Guard *guard(const QString &id);
/// One of the gates that nobody may pass, whatever a table says: the defence, the legal review, the discussion, no
/// heavier penalty, no second fine, two officers, no fine in place of a transfer, no seal past its term, no repealed
/// law.
bool isGate(const QString &guard);

} // namespace qilian::casework
