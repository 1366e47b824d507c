#pragma once

#include "core/performance/PerformanceRecords.h"
#include "core/performance/PerformanceRules.h"

namespace qilian::performance {

/// Days on which the added penalty does not run, both included: a reconsideration or a suit. 行政处罚法 第七十三条
struct Pause {
    QDate from;
    QDate until; ///< invalid: it still goes on
    RemedyKind why = RemedyKind::Reconsideration;
};

/// What the added penalty is counted from.
struct AddedPenaltyFacts {
    std::vector<Instalment> due; ///< the fine, part by part, in the order of the days
    std::vector<Instalment> paid; ///< what came in towards the fine, in the order of the days
    std::vector<Pause> pauses;
};

/// Days in a row that count alike.
struct AddedPenaltyRow {
    QDate from;
    QDate until;
    int days = 0;
    Money base; ///< due and not paid
    std::optional<RemedyKind> paused;
    bool capped = false; ///< the cap was reached in it, or before
    Money added; ///< by these days
    Money sum; ///< up to their end
};

struct AddedPenalty {
    std::vector<AddedPenaltyRow> rows; ///< they add up to the total, to the fen
    Money total;
    Money cap;
    QDate cappedOn; ///< invalid: the cap is not reached
    int days = 0; ///< that counted
};

/// The added penalty (加处罚款) as of `day`, that day included. It is simple, counts each day on what was due before
/// that day and is not paid by its end of the day before, never exceeds what fell overdue, and is rounded down to the
/// fen once, at the end. 行政处罚法 第七十二条第一款第一项、第七十三条第三款
AddedPenalty addedPenalty(const AddedPenaltyFacts &facts, const AddedPenaltyRule &rule, QDate day);

} // namespace qilian::performance
