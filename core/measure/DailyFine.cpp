#include "core/measure/DailyFine.h"

#include <algorithm>

namespace qilian::measure {

namespace {

Message say(const char *text, const QStringList &values = {})
{
    return {"measure", text, values};
}

/// Why a refused round does not count; absent where it does.
std::optional<Message> faultOf(const Correction &order, const Recheck &recheck, const MeasureRule &rule)
{
    const qint64 days = order.servedOn.daysTo(recheck.on());
    if (!order.warned)
        return say(QT_TRANSLATE_NOOP("measure", "The order did not warn of the daily fine."));
    if (days <= 0)
        return say(QT_TRANSLATE_NOOP("measure", "The recheck is not after the service of the order."));
    if (days > rule.figure("recheck_days"))
        return say(QT_TRANSLATE_NOOP("measure", "The recheck was on day %1, outside the %2 days."),
            {QString::number(days), QString::number(rule.figure("recheck_days"))});
    if (!recheck.unannounced)
        return say(QT_TRANSLATE_NOOP("measure", "The recheck was announced: it must come unannounced."));
    return std::nullopt;
}

Result<void> addTo(DailyFine &fine, const DailyRound &round)
{
    const auto sum = fine.amount.plus(round.amount);
    if (!sum)
        return sum.error();
    fine.amount = *sum;
    fine.days += round.days;
    fine.from = fine.from.isValid() ? fine.from : round.from;
    fine.until = round.recheckedOn;
    return {};
}

std::vector<Message> missingOf(
    const DailyFine &fine, const OriginalFine &original, const std::vector<Correction> &orders, const MeasureRule &rule)
{
    std::vector<Message> out;
    if (!original.partyIsUnit)
        out.push_back(
            say(QT_TRANSLATE_NOOP("measure", "Only a unit or another producer is fined by the day, not a citizen.")));
    if (!original.actEligible)
        out.push_back(
            say(QT_TRANSLATE_NOOP("measure", "The catalogue does not list the act among those fined by the day.")));
    if (!rule.ground(orders.front().dailyAct))
        out.push_back(say(QT_TRANSLATE_NOOP("measure",
            "Choose in the first order which act fined by the day it is, by the law of the day of the act.")));
    if (!original.amount || original.amount->isZero())
        out.push_back(say(QT_TRANSLATE_NOOP("measure", "The original fine has not been determined.")));
    if (!original.decidedOn.isValid())
        out.push_back(say(QT_TRANSLATE_NOOP("measure", "The original decision has not been made.")));
    else if (!original.servedOn.isValid())
        out.push_back(say(QT_TRANSLATE_NOOP("measure", "The original decision has not been served.")));
    const bool fined =
        std::any_of(fine.rounds.begin(), fine.rounds.end(), [](const DailyRound &round) { return round.fined; });
    if (fine.days == 0)
        out.push_back(fined ? say(QT_TRANSLATE_NOOP("measure", "Every round up to now is fined already."))
                            : say(QT_TRANSLATE_NOOP("measure", "No recheck has established refusal yet.")));
    return out;
}

} // namespace

Result<DailyFine> dailyFine(const CaseMeasures &measures, const OriginalFine &original)
{
    DailyFine out;
    out.perDay = original.amount.value_or(Money());
    const MeasureRule &rule = MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, original.actOn);
    out.articles = rule.articles();
    std::vector<Correction> orders = measures.inOrder();
    std::erase_if(orders, [](const Correction &order) {
        return !order.servedOn.isValid() || (!order.warned && order.dailyAct.isEmpty());
    });
    QDate lastRecheck;
    for (const Correction &order : orders) {
        DailyRound round;
        round.number = int(out.rounds.size()) + 1;
        round.servedOn = order.servedOn;
        round.from = order.servedOn.addDays(1);
        if (const Recheck *recheck = measures.recheckOf(order)) {
            round.recheckedOn = recheck->on();
            round.finding = recheck->finding;
            if (out.hasEnded)
                round.uncounted = say(QT_TRANSLATE_NOOP(
                    "measure", "The breach had ended before: a later one needs a new original decision."));
            else if (lastRecheck.isValid() && order.servedOn < lastRecheck)
                round.uncounted =
                    say(QT_TRANSLATE_NOOP("measure", "The order was served before the recheck of the round before."));
            else if (!isRefusal(recheck->finding))
                out.hasEnded = true;
            else
                round.uncounted = faultOf(order, *recheck, rule);
            if (!out.hasEnded && !round.uncounted) {
                round.days = int(order.servedOn.daysTo(round.recheckedOn));
                const auto amount = out.perDay.times(Rational(round.days), Rounding::Down);
                if (!amount)
                    return amount.error();
                round.amount = *amount;
                round.fined = original.finedUntil.isValid() && round.from <= original.finedUntil;
                if (const Result<void> added = round.fined ? Result<void>() : addTo(out, round); !added)
                    return added.error();
            }
            lastRecheck = round.recheckedOn;
        }
        out.rounds.push_back(std::move(round));
    }
    if (out.isAsked())
        out.missing = missingOf(out, original, orders, rule);
    return out;
}

} // namespace qilian::measure
