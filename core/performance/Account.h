#pragma once

#include "core/performance/AddedPenalty.h"

namespace qilian::performance {

/// A decision on a consecutive daily fine (按日连续处罚决定书): a penalty with its own period to pay.
struct DailyClaim {
    QString number; ///< of the decision
    Money amount;
    QDate servedOn;
    QDate lastDay; ///< to pay
};

/// What the decisions of a case put on one debtor.
struct Claim {
    QString debtor; ///< empty: the party
    Money fine;
    Money confiscation;
    QDate servedOn;
    QDate lastDay; ///< to pay; invalid: not served yet
    std::vector<DailyClaim> daily = {}; ///< those that were served, oldest first
};

/// A part of a plan and what became of it.
struct PlanLine {
    enum class State { Ahead, Kept, Late, Missed };
    Instalment part;
    Money paid; ///< of it, in the order of the days
    QDate paidOn; ///< when it was full; invalid: not yet
    State state = State::Ahead;
};

/// What a debtor owes and has paid as of a day.
struct Account {
    Money fine; ///< as a remedy left it
    Money confiscation;
    Money paidFine;
    Money paidConfiscation;
    Money paidAdded; ///< with what was remitted
    Money daily;
    Money paidDaily;
    QDate paidInFullOn; ///< fine and confiscation; invalid: not yet
    AddedPenalty added;
    /// On the daily fines: of each decision, for each has its cap; or once, by the plan that was granted for them.
    std::vector<AddedPenalty> addedDaily;
    std::vector<PlanLine> plan; ///< empty where nothing was granted
    std::vector<PlanLine> dailyPlan; ///< likewise for the daily fines
    std::vector<PlanLine> dailyParts; ///< of Claim::daily, one by one, as a remedy left each

    Money fineLeft() const { return left(fine, paidFine); }
    Money confiscationLeft() const { return left(confiscation, paidConfiscation); }
    Money addedTotal() const;
    Money addedLeft() const { return left(addedTotal(), paidAdded); }
    Money dailyLeft() const { return left(daily, paidDaily); }
    Money allLeft() const;
    bool isSettled() const { return allLeft().isZero(); }

private:
    static Money left(Money owed, Money paid) { return Money::fromFen(std::max<qint64>(0, owed.fen() - paid.fen())); }
};

/// The fine part by part with the days it is due: whole on the last day to pay, or as a granted plan says; an ended
/// plan makes all that is left due on the day it ended. Empty before the decision is served.
std::vector<Instalment> dueParts(const Performance &performance, const Claim &claim);

Account accountOn(const Performance &performance, const Claim &claim, const PerformanceRules &rules, QDate day);

} // namespace qilian::performance
