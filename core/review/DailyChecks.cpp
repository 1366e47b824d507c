#include "core/casework/DailyDecision.h"
#include "core/casework/MeasureWork.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using casework::CaseFile;
using measure::Correction;

/// Where the orders, the rechecks and the first fine stand: in this file, or in the case it is linked to.
const CaseFile &ordersIn(const ReviewedFile &file)
{
    const bool own = !file.file().measures.corrections.empty() || file.made(u"correction_order");
    return !own && file.others() && file.others()->original ? *file.others()->original : file.file();
}

/// The first decision, whose fine is multiplied.
const CaseDocument *firstDecision(const ReviewedFile &file)
{
    if (const CaseDocument *own = file.made(u"penalty_decision"))
        return own;
    if (!file.others() || !file.others()->original)
        return nullptr;
    const CaseDocument *other = file.others()->original->document(QStringLiteral("penalty_decision"));
    return other && other->state == casework::DocumentState::Final ? other : nullptr;
}

/// The days as the records count them, up to the day the daily fine was decided.
measure::DailyFine countedUntil(const ReviewedFile &file, QDate decided)
{
    const CaseFile &orders = ordersIn(file);
    const bool linked = !file.made(u"penalty_decision") && file.others() && file.others()->original;
    measure::CaseMeasures measures = orders.measures;
    std::erase_if(measures.rechecks, [decided](const measure::Recheck &one) { return one.on() > decided; });
    measure::OriginalFine original =
        casework::originalFineOf(linked ? *file.others()->original : file.file(), file.today());
    auto earlier = casework::dailyDecisionsOf(file.file());
    if (!earlier.empty())
        earlier.pop_back(); // the one that is looked at
    original.finedUntil = casework::dailyFinedUntil(earlier);
    auto counted = measure::dailyFine(measures, original);
    return counted ? std::move(*counted) : measure::DailyFine();
}

Place inOrders(const std::vector<Correction> &orders)
{
    return inMeasure(orders.front());
}

Finding correctionBefore(const ReviewedFile &file)
{
    const CaseDocument *daily = file.made(u"daily_decision");
    if (!daily)
        return without(file, "daily_decision");
    Faults faults;
    const CaseFile &in = ordersIn(file);
    const auto orders = in.measures.inOrder();
    const CaseDocument *order = in.document(QStringLiteral("correction_order"));
    if (!orders.empty()) {
        const QDate served = orders.front().servedOn;
        if (!served.isValid() || served >= daily->madeOn)
            faults.add(said(QT_TRANSLATE_NOOP("review", "No order to correct was served before the daily fine of %1."),
                           {iso(daily->madeOn)}),
                inOrders(orders));
    } else if (!order)
        faults.add(said(QT_TRANSLATE_NOOP("review", "No correction was ordered before the daily fine.")),
            inDocument(QStringLiteral("correction_order")));
    else if (!order->servedOn.isValid() || order->servedOn >= daily->madeOn)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was not served before the daily fine of %2."),
                       {titled(*order), iso(daily->madeOn)}),
            inDocument(*order));
    return faults.orMet();
}

Finding recheckedByPaper(const ReviewedFile &file)
{
    const CaseDocument *order = file.made(u"correction_order");
    const auto rechecks = file.allMade({"recheck_record"});
    if (!file.made(u"daily_decision") && rechecks.empty())
        return without(file, "daily_decision");
    Faults faults;
    const QDate last = order ? file.lastDay("daily_recheck", order->servedOn) : QDate();
    const bool inTime = std::any_of(rechecks.begin(), rechecks.end(), [&](const CaseDocument *recheck) {
        return order && recordedOn(*recheck) > order->servedOn && recordedOn(*recheck) <= last;
    });
    if (rechecks.empty())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The file has no record of a recheck.")),
            inDocument(QStringLiteral("recheck_record")));
    else if (order && order->servedOn.isValid() && !inTime)
        faults.add(said(QT_TRANSLATE_NOOP("review", "No recheck from the day after the service on %1 until %2."),
                       {iso(order->servedOn), iso(last)}),
            inDocument(QStringLiteral("recheck_record"), "start"));
    return order && order->servedOn.isValid()
        ? faults.orMet()
        : faults.orAsk(said(QT_TRANSLATE_NOOP("review", "The service of the order to correct is not on record.")));
}

/// At least one round that counts carries the daily fine; a round that does not count says why.
Finding recheckedInTime(const ReviewedFile &file)
{
    const CaseDocument *daily = file.made(u"daily_decision");
    const auto orders = ordersIn(file).measures.inOrder();
    const measure::DailyFine counted = countedUntil(file, daily ? daily->madeOn : file.today());
    if (orders.empty() || !counted.isAsked())
        return recheckedByPaper(file);
    if (!daily)
        return without(file, "daily_decision");
    if (counted.days > 0)
        return met();
    Faults faults;
    for (const measure::DailyRound &round : counted.rounds) {
        if (round.uncounted)
            faults.add(*round.uncounted, inOrders(orders));
        else if (!round.recheckedOn.isValid())
            faults.add(said(QT_TRANSLATE_NOOP(
                                "review", "The order served on %1 was not rechecked before the daily fine of %2."),
                           {iso(round.servedOn), iso(daily->madeOn)}),
                inOrders(orders));
        else
            faults.add(said(QT_TRANSLATE_NOOP("review", "The recheck of %1 established no refusal."),
                           {iso(round.recheckedOn)}),
                inOrders(orders));
    }
    return faults.orMet();
}

Finding afterDecision(const ReviewedFile &file)
{
    const CaseDocument *daily = file.made(u"daily_decision");
    if (!daily)
        return without(file, "daily_decision");
    const CaseDocument *first = firstDecision(file);
    if (!first)
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "The first decision is neither in this file nor in a linked case: compare its days by hand.")));
    Faults faults;
    if (first->madeOn > daily->madeOn || !first->servedOn.isValid() || first->servedOn > daily->madeOn)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 was not made and served before the daily fine of %2."),
                       {titled(*first), iso(daily->madeOn)}),
            file.made(u"penalty_decision") ? inDocument(*first) : Place{Place::Part::Links, {}});
    return faults.orMet();
}

Finding secondOrder(const ReviewedFile &file)
{
    const CaseDocument *order = file.made(u"recheck_correction");
    if (!order)
        return without(file, "recheck_correction");
    Faults faults;
    needFields(faults, *order, {"fact_act"});
    needEvidence(faults, *order);
    needArticles(faults, *order, "law_violated");
    return faults.orAsk(readTheText());
}

Finding secondOrderWarns(const ReviewedFile &file)
{
    const Finding paper = filled(file, "recheck_correction",
        {"law_basis", "content", "deadline", "consequence", "remedy_review", "remedy_suit"});
    Faults faults;
    faults.addAll(paper);
    const auto orders = file.file().measures.inOrder();
    for (std::size_t i = 1; i < orders.size(); ++i) {
        if (!orders[i].warned)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The order of %1 does not warn of the daily fine."),
                           {iso(orders[i].orderedOn)}),
                inMeasure(orders[i]));
    }
    return faults.isEmpty() ? paper : faults.orMet();
}

/// What the decision tells of the recheck, and that the record of each refusal says what was seen and shows it.
Finding refusalTold(const ReviewedFile &file)
{
    const Finding paper = filledThenAsk(file, "daily_decision", {"recheck", "refuse_fact"}, readTheText());
    if (paper.verdict == Verdict::NotApplicable)
        return paper;
    Faults faults;
    faults.addAll(paper);
    for (const measure::Recheck &one : ordersIn(file).measures.rechecks) {
        if (measure::isRefusal(one.finding) && (one.detail.trimmed().isEmpty() || one.media.trimmed().isEmpty()))
            faults.add(said(QT_TRANSLATE_NOOP("review",
                                "The recheck of %1 does not say what was seen, or by which pictures it is shown."),
                           {iso(one.on())}),
                {Place::Part::Measures, Correction::description().ref(one.order).text()});
    }
    return faults.isEmpty() ? paper : faults.orMet();
}

void countDays(Faults &faults, const CaseDocument &daily, const measure::DailyFine &counted)
{
    const QDate from = dayOf(daily, "from");
    const QDate to = dayOf(daily, "to");
    const qint64 days = daily.fields.value(u"days").toInteger();
    if (from != counted.from || to != counted.until || days != counted.days)
        faults.add(said(QT_TRANSLATE_NOOP("review",
                            "%1 counts %2 days from %3 to %4; by orders and rechecks they are %5, from %6 to %7."),
                       {titled(daily), QString::number(days), iso(from), iso(to), QString::number(counted.days),
                           iso(counted.from), iso(counted.until)}),
            inDocument(daily,
                days != counted.days       ? "days"
                    : from != counted.from ? "from"
                                           : "to"));
    const Money amount = Money::fromFen(daily.fields.value(u"amount").toInteger());
    if (amount != counted.amount)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 days of ¥%2 come to ¥%3, not ¥%4."),
                       {QString::number(counted.days), counted.perDay.text(), counted.amount.text(), amount.text()}),
            inDocument(daily, "amount"));
}

/// First day after the service of the order, last day the recheck that found the refusal; the first fine a day.
void countDaysByPaper(Faults &faults, const CaseDocument &daily, const ReviewedFile &file)
{
    const QDate from = dayOf(daily, "from");
    const QDate to = dayOf(daily, "to");
    const qint64 days = daily.fields.value(u"days").toInteger();
    if (from.isValid() && to.isValid() && days != from.daysTo(to) + 1)
        faults.add(said(QT_TRANSLATE_NOOP("review", "From %1 to %2 are %3 days, not %4."),
                       {iso(from), iso(to), QString::number(from.daysTo(to) + 1), QString::number(days)}),
            inDocument(daily, "days"));
    const CaseDocument *order = file.made(u"correction_order");
    if (order && order->servedOn.isValid() && from.isValid() && from != order->servedOn.addDays(1))
        faults.add(said(QT_TRANSLATE_NOOP(
                            "review", "The order was served on %1: the count begins on the next day, not on %2."),
                       {iso(order->servedOn), iso(from)}),
            inDocument(daily, "from"));
    const auto fine = file.one().fine;
    const Money amount = Money::fromFen(daily.fields.value(u"amount").toInteger());
    if (fine && days > 0 && days < 100'000 && amount != Money::fromFen(fine->fen() * days))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 days of ¥%2 come to ¥%3, not ¥%4."),
                       {QString::number(days), fine->text(), Money::fromFen(fine->fen() * days).text(), amount.text()}),
            inDocument(daily, "amount"));
}

Finding dailyCounted(const ReviewedFile &file)
{
    const CaseDocument *daily = file.made(u"daily_decision");
    if (!daily)
        return without(file, "daily_decision");
    Faults faults;
    needFields(faults, *daily, {"from", "to", "days", "amount"});
    const measure::DailyFine counted = countedUntil(file, daily->madeOn);
    if (!counted.isAsked())
        countDaysByPaper(faults, *daily, file);
    else if (counted.perDay.isZero())
        return faults.orAsk(said(QT_TRANSLATE_NOOP("review",
            "The first fine is neither in this file nor in a linked case: compute days times fine by hand.")));
    else
        countDays(faults, *daily, counted);
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"V22", correctionBefore},
    Check{"V23", recheckedInTime},
    Check{"V24", afterDecision},
    Check{"DP1", secondOrder},
    Check{"DP2", secondOrderWarns},
    Check{"DP3",
        [](const ReviewedFile &file) {
            return filled(file, "daily_decision", {"first_fact", "correction_ref", "origin_ref"});
        }},
    Check{"DP4", refusalTold},
    Check{"DP5", dailyCounted},
    Check{"DP6",
        [](const ReviewedFile &file) {
            return filled(file, "daily_decision",
                {"statement", "law_basis", "fulfil", "remedy_review", "remedy_suit", "consequence"});
        }},
};

} // namespace

std::span<const Check> dailyChecks()
{
    return kChecks;
}

} // namespace qilian::review
