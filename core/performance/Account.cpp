#include "core/performance/Account.h"

#include <algorithm>

namespace qilian::performance {

namespace {

Money fineOf(const Performance &performance, const Claim &claim)
{
    const std::vector<Remedy> remedies = performance.remediesAgainst(claim.debtor);
    return isAnnulled(remedies) ? Money() : changedFine(remedies).value_or(claim.fine);
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

std::vector<Instalment> dailyFines(const Performance &performance, const Claim &claim)
{
    std::vector<Instalment> out;
    for (const DailyClaim &one : claim.daily) {
        const std::vector<Remedy> remedies = performance.remediesAgainst(claim.debtor, one.number);
        out.push_back({one.lastDay, isAnnulled(remedies) ? Money() : changedFine(remedies).value_or(one.amount)});
    }
    return out;
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

std::vector<Pause> pausesOf(const std::vector<Remedy> &remedies)
{
    std::vector<Pause> out;
    for (const Remedy &one : remedies)
        out.push_back({one.beganOn, one.outcome == Outcome::Open ? QDate() : one.endedOn, one.kind});
    return out;
}

/// Where one plan stands for all daily fines, a remedy against any of them stops what is added.
std::vector<Pause> dailyPauses(const Performance &performance, const Claim &claim)
{
    std::vector<Pause> out;
    for (const DailyClaim &one : claim.daily) {
        const std::vector<Pause> pauses = pausesOf(performance.remediesAgainst(claim.debtor, one.number));
        out.insert(out.end(), pauses.begin(), pauses.end());
    }
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
            line.state = due[i].amount.isZero() ? PlanLine::State::Kept
                : line.paidOn.isValid() ? (line.paidOn <= due[i].due ? PlanLine::State::Kept : PlanLine::State::Late)
                                        : (due[i].due < day ? PlanLine::State::Missed : PlanLine::State::Ahead);
            out.push_back(line);
        }
        before = upTo;
    }
    return out;
}

/// What is due where a plan was granted for it; null: as it was. What the plan leaves out was paid before it was made.
std::vector<Instalment> planned(std::vector<Instalment> due, const Deferral *granted)
{
    if (!granted || due.empty())
        return due;
    std::vector<Instalment> plan = granted->instalments();
    std::vector<Instalment> out;
    qint64 left = sumOf(due).fen();
    if (const qint64 outside = left - sumOf(plan).fen(); outside > 0) {
        out.push_back({std::min(due.front().due, granted->decidedOn), Money::fromFen(outside)});
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

/// The added penalty of the daily fines, of which each is due, contested and capped by itself; what came in fills the
/// first one first.
std::vector<AddedPenalty> addedOneByOne(const Performance &performance, const Claim &claim,
    const std::vector<Instalment> &sums, std::vector<Instalment> came, const AddedPenaltyRule &rule, QDate day)
{
    std::vector<AddedPenalty> out;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        AddedPenaltyFacts facts;
        facts.due = {sums[i]};
        facts.pauses = pausesOf(performance.remediesAgainst(claim.debtor, claim.daily[i].number));
        qint64 open = sums[i].amount.fen();
        for (Instalment &payment : came) {
            const qint64 share = std::min(open, payment.amount.fen());
            if (share > 0)
                facts.paid.push_back({payment.due, Money::fromFen(share)});
            payment.amount = Money::fromFen(payment.amount.fen() - share);
            open -= share;
        }
        out.push_back(addedPenalty(facts, rule, day));
    }
    return out;
}

/// The lines of a granted plan, without what it left out.
std::vector<PlanLine> linesOf(
    const Deferral *granted, const std::vector<Instalment> &due, const std::vector<Instalment> &paid, QDate day)
{
    if (!granted)
        return {};
    const std::size_t lines = std::min(due.size(), std::size_t(granted->plan.size()));
    return planOf(due, due.size() - lines, paid, day);
}

} // namespace

Money Account::addedTotal() const
{
    qint64 fen = added.total.fen();
    for (const AddedPenalty &one : addedDaily)
        fen += one.total.fen();
    return Money::fromFen(fen);
}

Money Account::allLeft() const
{
    return Money::fromFen(fineLeft().fen() + confiscationLeft().fen() + addedLeft().fen() + dailyLeft().fen());
}

std::vector<Instalment> dueParts(const Performance &performance, const Claim &claim)
{
    const Money fine = fineOf(performance, claim);
    if (!claim.lastDay.isValid() || fine.isZero())
        return {};
    return planned({{claim.lastDay, fine}}, performance.granted(claim.debtor));
}

Account accountOn(const Performance &performance, const Claim &claim, const PerformanceRules &rules, QDate day)
{
    Account out;
    out.fine = fineOf(performance, claim);
    out.confiscation = isAnnulled(performance.remediesAgainst(claim.debtor)) ? Money() : claim.confiscation;
    const auto towards = [&](Due due) { return paidTowards(performance, claim.debtor, due, day); };
    const std::vector<Instalment> paid = towards(Due::Fine);
    const std::vector<Instalment> confiscated = towards(Due::Confiscation);
    out.paidFine = sumOf(paid);
    out.paidConfiscation = sumOf(confiscated);
    out.paidAdded = sumOf(towards(Due::Added));
    const std::vector<Instalment> daily = dailyFines(performance, claim);
    const Deferral *putOff = performance.granted(claim.debtor, Due::Daily);
    const std::vector<Instalment> paidDaily = towards(Due::Daily);
    out.daily = sumOf(daily);
    out.paidDaily = sumOf(paidDaily);
    out.dailyParts = planOf(daily, 0, paidDaily, day);
    if (out.fineLeft().isZero() && out.confiscationLeft().isZero())
        out.paidInFullOn = std::max(reachedOn(paid, out.fine), reachedOn(confiscated, out.confiscation));
    const std::vector<Instalment> due = dueParts(performance, claim);
    if (const AddedPenaltyRule *rule = rules.addedPenaltyOn(day)) {
        out.added = addedPenalty({due, paid, pausesOf(performance.remediesAgainst(claim.debtor))}, *rule, day);
        if (putOff && !daily.empty())
            out.addedDaily.push_back(
                addedPenalty({planned(daily, putOff), paidDaily, dailyPauses(performance, claim)}, *rule, day));
        else
            out.addedDaily = addedOneByOne(performance, claim, daily, paidDaily, *rule, day);
    }
    out.plan = linesOf(performance.granted(claim.debtor), due, paid, day);
    out.dailyPlan = linesOf(putOff, planned(daily, putOff), paidDaily, day);
    return out;
}

} // namespace qilian::performance
