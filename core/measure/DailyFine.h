#pragma once

#include "core/base/Money.h"
#include "core/measure/CaseMeasures.h"
#include "core/measure/MeasureRules.h"

namespace qilian::measure {

/// What the daily fine rests on beside orders and rechecks; the case knows it.
struct OriginalFine {
    std::optional<Money> amount; ///< of the fine on the unit; absent: none is determined
    QDate decidedOn; ///< invalid: not decided
    QDate servedOn; ///< invalid: not served
    QDate actOn; ///< last day of the act: says which law
    bool actEligible = false; ///< the catalogue lists the act as one that can be fined by the day
    QDate finedUntil; ///< last day that a daily decision fined already; invalid: none
    bool partyIsUnit = true; ///< only the fine on the unit or trader counts, not that on a responsible person
};

/// One round: an order, the recheck that established refusal, the days between.
struct DailyRound {
    int number = 0;
    QDate servedOn;
    QDate from; ///< the day after the service
    QDate recheckedOn; ///< invalid: not rechecked yet
    std::optional<Finding> finding;
    int days = 0; ///< 0 where it does not count
    Money amount;
    std::optional<Message> uncounted; ///< why the round does not count
    bool fined = false; ///< by an earlier daily decision: no part of the sum
    bool isCounted() const { return days > 0; }
};

/// The consecutive daily fine (按日连续处罚): the original fine times the days of the refused rounds that were not
/// fined yet, without a cap.
struct DailyFine {
    Money perDay;
    std::vector<DailyRound> rounds;
    int days = 0;
    Money amount;
    QDate from; ///< first counted day …
    QDate until; ///< … and last
    bool hasEnded = false; ///< a recheck found it corrected or stopped: what comes later needs a new original decision
    std::vector<Message> missing; ///< what keeps the sum from being decided
    QString articles;

    bool mayBeDecided() const { return missing.empty() && days > 0; }
    bool isAsked() const { return !rounds.empty(); } ///< an order warns of it
};

/// Computes it from the orders that warn of it, in the order of their service. 按日连续处罚办法 第七条至第二十条,
/// 生态环境法典 第一千零六十条. Invalid only where the sum leaves what money can hold.
Result<DailyFine> dailyFine(const CaseMeasures &measures, const OriginalFine &original);

} // namespace qilian::measure
