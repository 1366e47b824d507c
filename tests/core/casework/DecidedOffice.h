#pragma once

#include "core/casework/CaseWork.h"
#include "core/casework/FollowUpWork.h"
#include "tests/core/casework/CaseOffice.h"

namespace qilian::test {

/// A fine of 100,000 yuan, its decision served on 2026-09-18.
struct DecidedOffice : CaseOffice {
    DecidedOffice()
    {
        change([](casework::Case &one) { one.fine = Money::fromFen(10'000'000); });
        make("penalty_decision", "2026-09-18");
    }
    Result<store::CommitReceipt> pay(
        const access::Officer &by, const char *on, qint64 fen, performance::Way way = performance::Way::Bank)
    {
        clock.set(on);
        performance::Payment one;
        one.on = casework::todayOf(*workspace);
        one.amount = Money::fromFen(fen);
        one.way = way;
        one.receipt = QStringLiteral("甘财 %1").arg(file().performance.payments.size() + 1);
        if (way == performance::Way::OnSpot) {
            one.onSpotGround = QStringLiteral("remote");
            one.collectors = by.name;
        }
        return casework::savePayment(*workspace, as(by), id, one);
    }
    bool holds(const char *name) const
    {
        const casework::CaseFacts now = facts();
        return casework::guard(QString::fromLatin1(name))->holds({now, casework::todayOf(*workspace)});
    }
};

/// The last day of a period that runs; invalid: it does not, or is met.
inline QDate lastDayOf(const casework::CaseFile &file, const char *rule, QDate today)
{
    for (const casework::RunningDeadline &one : casework::runningDeadlines(file, today)) {
        if (one.deadline.rule.id == QLatin1String(rule))
            return one.met ? QDate() : one.deadline.lastDay;
    }
    return {};
}

} // namespace qilian::test
