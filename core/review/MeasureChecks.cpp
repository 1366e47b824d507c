#include "core/casework/MeasureWork.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

/// What the orders and rechecks that lay before the decision come to; no days where none is on record.
measure::DailyFine countedFor(const ReviewedFile &file, const CaseDocument &daily)
{
    casework::CaseFile then = file.file();
    std::erase_if(then.measures.rechecks, [&daily](const measure::Recheck &one) { return one.on() > daily.madeOn; });
    return casework::dailyFineOf(then, file.today()).value_or(measure::DailyFine());
}

/// First day after the service of the order, last day the recheck that found the refusal; the first fine a day.
Finding dailyCounted(const ReviewedFile &file)
{
    const CaseDocument *daily = file.made(u"daily_decision");
    if (!daily)
        return without(file, "daily_decision");
    Faults faults;
    needFields(faults, *daily, {"from", "to", "days", "amount"});
    const QDate from = dayOf(*daily, "from");
    const QDate to = dayOf(*daily, "to");
    const qint64 days = daily->fields.value(u"days").toInteger();
    // Between a recheck and the service of the next order no day counts: the rounds on record say how many do.
    const measure::DailyFine counted = countedFor(file, *daily);
    if (counted.days > 0 && days != counted.days)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The orders and rechecks on record give %1 days, not %2."),
                       {QString::number(counted.days), QString::number(days)}),
            inDocument(*daily, "days"));
    if (counted.days == 0 && from.isValid() && to.isValid() && days != from.daysTo(to) + 1)
        faults.add(said(QT_TRANSLATE_NOOP("review", "From %1 to %2 are %3 days, not %4."),
                       {from.toString(Qt::ISODate), to.toString(Qt::ISODate), QString::number(from.daysTo(to) + 1),
                           QString::number(days)}),
            inDocument(*daily, "days"));
    const CaseDocument *order = file.made(u"correction_order");
    if (order && order->servedOn.isValid() && from.isValid() && from != order->servedOn.addDays(1))
        faults.add(said(QT_TRANSLATE_NOOP(
                            "review", "The order was served on %1: the count begins on the next day, not on %2."),
                       {order->servedOn.toString(Qt::ISODate), from.toString(Qt::ISODate)}),
            inDocument(*daily, "from"));
    const auto fine = file.one().fine;
    const Money amount = Money::fromFen(daily->fields.value(u"amount").toInteger());
    if (fine && days > 0 && days < 100'000 && amount != Money::fromFen(fine->fen() * days))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 days of ¥%2 come to ¥%3, not ¥%4."),
                       {QString::number(days), fine->text(), Money::fromFen(fine->fen() * days).text(), amount.text()}),
            inDocument(*daily, "amount"));
    return faults.orMet();
}

Finding seizureTerms(const ReviewedFile &file)
{
    const CaseDocument *decision = file.made(u"seizure_decision");
    if (!decision)
        return without(file, "seizure_decision");
    Faults faults;
    needFields(faults, *decision, {"items", "from", "to", "duty", "remedy_review", "remedy_suit"});
    const QDate from = dayOf(*decision, "from");
    const QDate last = file.lastDay("seizure_term", from);
    if (last.isValid() && dayOf(*decision, "to") > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 runs until %2; thirty days from %3 end on %4."),
                       {titled(*decision), dayOf(*decision, "to").toString(Qt::ISODate), from.toString(Qt::ISODate),
                           last.toString(Qt::ISODate)}),
            inDocument(*decision, "to"));
    return faults.orMet();
}

Finding extensionLawful(const ReviewedFile &file)
{
    const CaseDocument *extension = file.made(u"seizure_extension");
    if (!extension)
        return without(file, "seizure_extension");
    Faults faults;
    needFields(faults, *extension, {"reason", "law_basis", "days", "remedy_review", "remedy_suit"});
    constexpr int kMost = 30;
    if (const qint64 days = extension->fields.value(u"days").toInteger(); days > kMost)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 extends by %2 days; 30 are the most."),
                       {titled(*extension), QString::number(days)}),
            inDocument(*extension, "days"));
    const CaseDocument *decision = file.made(u"seizure_decision");
    const QDate ends = decision ? dayOf(*decision, "to") : QDate();
    if (ends.isValid() && extension->madeOn > ends)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Extended on %1, after the first term had ended on %2."),
                       {extension->madeOn.toString(Qt::ISODate), ends.toString(Qt::ISODate)}),
            inDocument(*extension));
    return faults.orMet();
}

Finding releaseComplete(const ReviewedFile &file)
{
    const CaseDocument *release = file.made(u"seizure_release");
    if (!release)
        return without(file, "seizure_release");
    Faults faults;
    needFields(faults, *release, {"reason", "origin", "from", "items", "place"});
    const QDate last = file.lastDay("seizure_release_service", release->madeOn);
    const QDate served = release->servedOn.isValid() ? release->servedOn : file.today();
    if (last.isValid() && served > last)
        faults.add(said(release->servedOn.isValid()
                           ? QT_TRANSLATE_NOOP("review", "%1 was served on %2; the period ended on %3.")
                           : QT_TRANSLATE_NOOP("review", "%1 has not been served by %2; the period ended on %3."),
                       {titled(*release), served.toString(Qt::ISODate), last.toString(Qt::ISODate)}),
            inDocument(*release));
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

Finding seizureFacts(const ReviewedFile &file)
{
    const CaseDocument *decision = file.made(u"seizure_decision");
    if (!decision)
        return without(file, "seizure_decision");
    Faults faults;
    needFields(faults, *decision, kFactFields);
    needEvidence(faults, *decision);
    return faults.orAsk(readTheText());
}

Finding seizureArticles(const ReviewedFile &file)
{
    const CaseDocument *decision = file.made(u"seizure_decision");
    if (!decision)
        return without(file, "seizure_decision");
    Faults faults;
    needArticles(faults, *decision, "law_violated");
    needArticles(faults, *decision, "law_basis");
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"DP1", secondOrder},
    Check{"DP2",
        [](const ReviewedFile &file) {
            return filled(file, "recheck_correction",
                {"law_basis", "content", "deadline", "consequence", "remedy_review", "remedy_suit"});
        }},
    Check{"DP3",
        [](const ReviewedFile &file) {
            return filled(file, "daily_decision", {"first_fact", "correction_ref", "origin_ref"});
        }},
    Check{"DP4",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "daily_decision", {"recheck", "refuse_fact"}, readTheText());
        }},
    Check{"DP5", dailyCounted},
    Check{"DP6",
        [](const ReviewedFile &file) {
            return filled(file, "daily_decision",
                {"statement", "law_basis", "fulfil", "remedy_review", "remedy_suit", "consequence"});
        }},
    Check{"S1",
        [](const ReviewedFile &file) {
            return filled(file, "seizure_approval", {"fact_act", "law_violated", "law_basis"});
        }},
    Check{"S2",
        [](const ReviewedFile &file) {
            return filled(file, "seizure_approval", {"items", "keep"});
        }},
    Check{"S3", seizureFacts},
    Check{"S4", seizureArticles},
    Check{"S5", seizureTerms},
    Check{"S6",
        [](const ReviewedFile &file) {
            return allFilled(file, "seizure_site_record", {"start", "end", "place"});
        }},
    Check{"S7",
        [](const ReviewedFile &file) {
            return allFilled(file, "seizure_site_record", {"tell", "statement"});
        }},
    Check{"S8",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "seizure_list", {"rows", "keeper"},
                said(QT_TRANSLATE_NOOP("review", "Look for the signatures of both sides on list and record.")));
        }},
    Check{"S9", extensionLawful},
    Check{"S10", releaseComplete},
    Check{"T1",
        [](const ReviewedFile &file) {
            return filled(file, "detention_approval", {"facts", "law_basis", "legal_opinion", "chief_opinion"});
        }},
    Check{"T2",
        [](const ReviewedFile &file) {
            return filled(file, "detention_transfer", {"facts", "law_basis", "handlers"});
        }},
    Check{"T3",
        [](const ReviewedFile &file) {
            return filled(file, "detention_transfer", {"materials", "receipt"});
        }},
    Check{"T4",
        [](const ReviewedFile &file) {
            return filled(file, "crime_approval", {"facts", "crime", "law_basis", "unit_opinion", "chief_opinion"});
        }},
    Check{"T5",
        [](const ReviewedFile &file) {
            return filled(file, "crime_transfer", {"facts", "law_basis", "handlers", "materials", "receipt"});
        }},
};

} // namespace

std::span<const Check> measureChecks()
{
    return kChecks;
}

} // namespace qilian::review
