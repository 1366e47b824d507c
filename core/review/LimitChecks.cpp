#include "core/measure/MeasureRules.h"
#include "core/review/Looking.h"

#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using measure::LimitMode;
using measure::ProductionLimit;

/// One step that follows another within a period; what is not done yet is late once the period is over.
void needStep(Faults &faults, const ReviewedFile &file, const ProductionLimit &limit, const char *rule, QDate from,
    QDate done, const char *words)
{
    const QDate last = file.lastDay(rule, from);
    if (last.isValid() && (done.isValid() ? done : file.today()) > last)
        faults.add(said(words, {iso(from), iso(last)}), inMeasure(limit));
}

void follow(Faults &faults, const ReviewedFile &file, const ProductionLimit &one)
{
    needStep(faults, file, one, "limit_service", one.decidedOn, one.servedOn,
        QT_TRANSLATE_NOOP("review", "Decided on %1, and not served by %2."));
    needStep(faults, file, one, "rectification_plan", one.servedOn, one.planFiledOn,
        QT_TRANSLATE_NOOP("review", "Served on %1, and the plan to put it right was not filed by %2."));
    needStep(faults, file, one, "rectification_report", one.rectifiedOn, one.completionFiledOn,
        QT_TRANSLATE_NOOP("review", "Put right on %1, and that was not filed by %2."));
    needStep(faults, file, one, "limit_followup", one.liftedOn(file.today()), one.followedUpOn,
        QT_TRANSLATE_NOOP("review", "Lifted on %1, and not followed up by %2."));
    if (one.mustBeReported())
        faults.add(
            said(QT_TRANSLATE_NOOP("review",
                "Production was resumed without leave or the act was found again, and the government was not told.")),
            inMeasure(one));
}

Finding limitsFollowedByPaper(const ReviewedFile &file)
{
    const CaseDocument *limit = file.madeOf({"limit_decision", "stop_decision"});
    if (!limit)
        return without(file, "limit_decision");
    Faults faults;
    const QDate toServe = file.lastDay("limit_service", limit->madeOn);
    const QDate served = limit->servedOn.isValid() ? limit->servedOn : file.today();
    if (toServe.isValid() && served > toServe)
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 of %2 was not served by %3."),
                       {titled(*limit), iso(limit->madeOn), iso(toServe)}),
            inDocument(*limit));
    const CaseDocument *plan = file.made(u"rectify_filing");
    const QDate toPlan = file.lastDay("rectification_plan", limit->servedOn);
    const QDate planned = plan ? dayOf(*plan, "plan_date") : file.today();
    if (toPlan.isValid() && planned > toPlan)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The plan to put it right was not filed by %1."), {iso(toPlan)}),
            inDocument(QStringLiteral("rectify_filing"), "plan_date"));
    if (const CaseDocument *check = file.made(u"track_check")) {
        const QDate toFollow = file.lastDay("limit_followup", dayOf(*check, "release_date"));
        if (toFollow.isValid() && dayOf(*check, "check_date") > toFollow)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The follow-up on %1 came after %2."),
                           {iso(dayOf(*check, "check_date")), iso(toFollow)}),
                inDocument(*check, "check_date"));
    }
    return faults.orMet();
}

Finding limitsFollowed(const ReviewedFile &file)
{
    const auto &limits = file.file().measures.limits;
    if (limits.empty())
        return limitsFollowedByPaper(file);
    Faults faults;
    bool unknown = false;
    for (const ProductionLimit &one : limits) {
        unknown |= !one.decidedOn.isValid();
        follow(faults, file, one);
    }
    return faults.orAskIf(
        unknown, said(QT_TRANSLATE_NOOP("review", "The record does not say when it was decided: count by hand.")));
}

Finding limitInTermByPaper(const ReviewedFile &file)
{
    const CaseDocument *limit = file.made(u"limit_decision");
    if (!limit)
        return without(file, "limit_decision");
    Faults faults;
    needFields(faults, *limit, {"from", "to"});
    constexpr int kMonths = 3;
    const QDate from = dayOf(*limit, "from");
    const QDate to = dayOf(*limit, "to");
    if (from.isValid() && to.isValid() && to > from.addMonths(kMonths))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 runs from %2 to %3, more than three months."),
                       {titled(*limit), iso(from), iso(to)}),
            inDocument(*limit, "to"));
    return faults.orMet();
}

/// Three months from the service, and three more where the case is complex. 限产停产办法 第十五条
void needTerm(Faults &faults, const ProductionLimit &one)
{
    const measure::MeasureRule &rule =
        measure::MeasureRules::shipped().on(measure::MeasureRule::Kind::Limit, one.servedOn);
    const QDate last = one.servedOn.addMonths(rule.figure("term_months"));
    if (one.until > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Served on %1, it runs until %2; three months end on %3."),
                       {iso(one.servedOn), iso(one.until), iso(last)}),
            inMeasure(one));
    if (!one.extendedUntil.isValid())
        return;
    const QDate most = one.until.addMonths(rule.figure("extension_months"));
    if (one.extendedUntil > most)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Extended from %1 to %2; %3 is the latest."),
                       {iso(one.until), iso(one.extendedUntil), iso(most)}),
            inMeasure(one));
    if (one.extensionReason.trimmed().isEmpty())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The extension has no reason on record.")), inMeasure(one));
}

Finding limitInTerm(const ReviewedFile &file)
{
    Faults faults;
    bool any = false;
    bool unknown = false;
    for (const ProductionLimit &one : file.file().measures.limits) {
        if (one.mode != LimitMode::Limit)
            continue;
        any = true;
        unknown |= !one.servedOn.isValid() || !one.until.isValid();
        if (one.servedOn.isValid())
            needTerm(faults, one);
    }
    if (!any)
        return limitInTermByPaper(file);
    return faults.orAskIf(unknown,
        said(QT_TRANSLATE_NOOP("review", "The record does not say when the limit was served or ends: count by hand.")));
}

constexpr std::array kChecks{
    Check{"K17", limitsFollowed},
    Check{"K18", limitInTerm},
};

} // namespace

std::span<const Check> limitChecks()
{
    return kChecks;
}

} // namespace qilian::review
