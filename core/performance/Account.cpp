#include "core/performance/Account.h"

#include <algorithm>

namespace qilian::performance {

namespace {

Money fineOf(const Performance &performance, const Claim &claim)
{
    if (performance.isAnnulled())
        return {};
    return claim.debtor.isEmpty() ? performance.changedFine().value_or(claim.fine) : claim.fine;
}

/// What came in towards one thing up to a day, in the order of the days.
std::vector<Instalment> paidTowards(const Performance &performance, const QString &debtor, Due towards, QDate day)
{
    std::vector<Instalment> out;
    for (const Payment &one : performance.payments) {
        if (one.counts() && one.debtor == debtor && one.towards == towards && one.on <= day)
            out.push_back({one.on, one.amount});
    }
    std::stable_sort(out.begin(), out.end(), [](const Instalment &a, const Instalment &b) { return a.due < b.due; });
    return out;
}

Money sumOf(const std::vector<Instalment> &parts)
{
    qint64 fen = 0;
    for (const Instalment &part : parts)
        fen += part.amount.fen();
    return Money::fromFen(fen);
}

/// The day on which parts reached a sum; invalid: they did not.
QDate reachedOn(const std::vector<Instalment> &parts, Money sum)
{
    qint64 fen = 0;
    for (const Instalment &part : parts) {
        fen += part.amount.fen();
        if (fen >= sum.fen())
            return part.due;
    }
    return {};
}

std::vector<Pause> pausesOf(const Performance &performance)
{
    std::vector<Pause> out;
    for (const Remedy &one : performance.remedies)
        out.push_back({one.beganOn, one.outcome == Outcome::Open ? QDate() : one.endedOn, one.kind});
    return out;
}

std::vector<PlanLine> planOf(
    const std::vector<Instalment> &due, std::size_t unplanned, const std::vector<Instalment> &paid, QDate day)
{
    std::vector<PlanLine> out;
    qint64 before = 0;
    for (std::size_t i = 0; i < due.size(); ++i) {
        const qint64 upTo = before + due[i].amount.fen();
        if (i >= unplanned) {
            PlanLine line{due[i], {}, reachedOn(paid, Money::fromFen(upTo)), PlanLine::State::Ahead};
            line.paid = Money::fromFen(std::clamp<qint64>(sumOf(paid).fen() - before, 0, due[i].amount.fen()));
            line.state = line.paidOn.isValid()
                ? (line.paidOn <= due[i].due ? PlanLine::State::Kept : PlanLine::State::Late)
                : (due[i].due < day ? PlanLine::State::Missed : PlanLine::State::Ahead);
            out.push_back(line);
        }
        before = upTo;
    }
    return out;
}

} // namespace

Money Account::allLeft() const
{
    return Money::fromFen(fineLeft().fen() + confiscationLeft().fen() + addedLeft().fen() + dailyLeft().fen());
}

std::vector<Instalment> dueParts(const Performance &performance, const Claim &claim)
{
    const Money fine = fineOf(performance, claim);
    if (!claim.lastDay.isValid() || fine.isZero())
        return {};
    const Deferral *granted = performance.granted(claim.debtor);
    if (!granted)
        return {{claim.lastDay, fine}};
    std::vector<Instalment> plan = granted->instalments();
    std::vector<Instalment> out;
    qint64 left = fine.fen();
    // What the plan leaves out was paid before it was made.
    if (const qint64 outside = left - sumOf(plan).fen(); outside > 0) {
        out.push_back({std::min(claim.lastDay, granted->decidedOn), Money::fromFen(outside)});
        left -= outside;
    }
    for (Instalment &part : plan) {
        if (granted->endedOn.isValid() && part.due > granted->endedOn)
            part.due = granted->endedOn;
        part.amount = Money::fromFen(std::min(left, part.amount.fen())); // a remedy may have lowered the fine
        left -= part.amount.fen();
        if (!part.amount.isZero())
            out.push_back(part);
    }
    return out;
}

Account accountOn(const Performance &performance, const Claim &claim, const PerformanceRules &rules, QDate day)
{
    Account out;
    out.fine = fineOf(performance, claim);
    out.confiscation = performance.isAnnulled() ? Money() : claim.confiscation;
    out.daily = performance.isAnnulled() ? Money() : claim.daily;
    const auto towards = [&](Due due) { return paidTowards(performance, claim.debtor, due, day); };
    const std::vector<Instalment> paid = towards(Due::Fine);
    const std::vector<Instalment> confiscated = towards(Due::Confiscation);
    out.paidFine = sumOf(paid);
    out.paidConfiscation = sumOf(confiscated);
    out.paidAdded = sumOf(towards(Due::Added));
    out.paidDaily = sumOf(towards(Due::Daily));
    if (out.fineLeft().isZero() && out.confiscationLeft().isZero())
        out.paidInFullOn = std::max(reachedOn(paid, out.fine), reachedOn(confiscated, out.confiscation));
    const std::vector<Instalment> due = dueParts(performance, claim);
    if (const AddedPenaltyRule *rule = rules.addedPenaltyOn(day))
        out.added = addedPenalty({due, paid, pausesOf(performance)}, *rule, day);
    if (const Deferral *granted = performance.granted(claim.debtor)) {
        const std::size_t planned = std::min(due.size(), std::size_t(granted->plan.size()));
        out.plan = planOf(due, due.size() - planned, paid, day);
    }
    return out;
}

} // namespace qilian::performance
