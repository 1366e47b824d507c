#pragma once

#include "core/casework/DeadlineRule.h"

namespace qilian::supervision {

/// A day on which a duty of the office that comes again and again falls due (每月公开、名录、计划 …).
struct DutyDay {
    QString rule; ///< id of the DeadlineRule
    QDate lastDay;
    bool internalTarget = false; ///< the law names no day: the office's own
    bool verified = false;
};

/// The duties that fall due in [from, until], by day. A day that is itself too late counts as the day before.
std::vector<DutyDay> dutiesBetween(const casework::DeadlineRules &rules, QDate from, QDate until);

} // namespace qilian::supervision
