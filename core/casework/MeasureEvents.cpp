#include "core/casework/MeasureEvents.h"

#include "core/casework/CaseFile.h"
#include "core/measure/ChinaTime.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using measure::CaseMeasures;
using measure::Holding;
using measure::ProductionLimit;

/// The holding of a kind that must be ended first; where none holds anything any more the last one.
const Holding *leading(const CaseMeasures &measures, bool seizure)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    const auto rank = [&](const Holding &one) {
        return std::pair(measures.endedOn(one).isValid(), one.lastDay(calendar));
    };
    const Holding *out = nullptr;
    for (const Holding &one : measures.holdings) {
        if (one.isSeizure() != seizure)
            continue;
        const bool isOpen = !measures.endedOn(one).isValid();
        if (!out || (isOpen ? rank(one) < rank(*out) : !isOpen && measures.endedOn(*out).isValid()))
            out = &one;
    }
    return out;
}

const ProductionLimit *lastLimit(const CaseMeasures &measures)
{
    return measures.limits.empty() ? nullptr : &measures.limits.back();
}

class Events {
public:
    void set(const char *event, QDate day) { m_days[QString::fromLatin1(event)] = day; }
    std::map<QString, QDate> take() { return std::move(m_days); }

private:
    std::map<QString, QDate> m_days;
};

void addHoldings(Events &out, const CaseMeasures &measures)
{
    if (const Holding *seizure = leading(measures, true)) {
        out.set("seizure_done", seizure->on());
        out.set("seizure_ended", measures.endedOn(*seizure));
        out.set("seizure_approved", measure::chinaDay(seizure->approvedAt));
        if (seizure->papersGiven)
            out.set("seizure_papers_delivered", seizure->on());
        if (seizure->testingFrom.isValid()) {
            out.set("testing_ordered", seizure->testingFrom);
            out.set("testing_period_told", seizure->testingToldOn);
        }
    }
    if (const Holding *registration = leading(measures, false)) {
        out.set("prereg_made", registration->on());
        out.set("prereg_disposed", measures.endedOn(*registration));
        out.set("prereg_approved", measure::chinaDay(registration->approvedAt));
    }
}

void addCorrections(Events &out, const CaseMeasures &measures)
{
    std::vector<measure::Correction> orders = measures.inOrder();
    std::erase_if(orders, [](const measure::Correction &order) { return !order.servedOn.isValid(); });
    if (orders.empty())
        return;
    const measure::Recheck *recheck = measures.recheckOf(orders.back());
    out.set("correction_order_served", orders.back().servedOn);
    out.set("recheck_done", recheck ? recheck->on() : QDate());
    if (orders.size() > 1)
        out.set("second_correction_order_served", orders.back().servedOn);
    for (const measure::Recheck &one : measures.rechecks) {
        if (measure::isRefusal(one.finding))
            out.set("recheck_found_refusal", one.on());
    }
}

void addLimit(Events &out, const ProductionLimit &limit, QDate today)
{
    const QDate lifted = limit.liftedOn(today);
    out.set("limit_decided", limit.decidedOn);
    out.set("limit_or_stop_served", limit.servedOn);
    if (limit.mode == measure::LimitMode::Limit) {
        out.set("limit_served", limit.servedOn);
        out.set("limit_ended", lifted);
    } else {
        out.set("limit_served", {});
        out.set("stop_served", limit.servedOn);
        out.set("stop_lifted", lifted);
    }
    out.set("plan_filed", limit.planFiledOn);
    out.set("rectification_done", limit.rectifiedOn);
    out.set("completion_filed", limit.completionFiledOn);
    out.set("limit_or_stop_lifted", lifted);
    out.set("followup_checked", limit.followedUpOn);
}

/// The last day on which a seizure or a limit was decided, extended or lifted: it is to be published.
QDate lastStep(const CaseMeasures &measures, QDate today)
{
    QDate out;
    for (const Holding &one : measures.holdings) {
        if (one.isSeizure())
            out = std::max({out, one.on(), one.extensionToldOn, measures.endedOn(one)});
    }
    for (const ProductionLimit &one : measures.limits)
        out = std::max({out, one.decidedOn, one.liftedOn(today)});
    return out;
}

} // namespace

std::map<QString, QDate> measureEvents(const CaseFile &file, QDate today)
{
    Events out;
    addHoldings(out, file.measures);
    addCorrections(out, file.measures);
    if (const ProductionLimit *limit = lastLimit(file.measures))
        addLimit(out, *limit, today);
    if (const QDate step = lastStep(file.measures, today); step.isValid())
        out.set("measure_decided_extended_or_lifted", step);
    return out.take();
}

void applyMeasures(DeadlineRule &rule, DeadlineStart &start, const CaseFile &file)
{
    const ProductionLimit *limit = lastLimit(file.measures);
    if (rule.id == QLatin1String("limit_term") && limit && limit->extendedUntil.isValid())
        start.extensions = 1;
    const Holding *seizure = leading(file.measures, true);
    const Holding *registration = leading(file.measures, false);
    if (rule.id == QLatin1String("seizure_urgent_approval") && seizure)
        start.time = measure::chinaTime(seizure->begunAt);
    if (rule.id == QLatin1String("prereg_urgent_approval") && registration)
        start.time = measure::chinaTime(registration->begunAt);
    if (rule.id != QLatin1String("seizure_term") || !seizure)
        return;
    if (seizure->isExtended() && !rule.extensions.empty()) {
        rule.extensions.front().period.amount = seizure->extendedBy; // up to what the rule allows
        start.extensions = 1;
    }
    if (seizure->testingDays() > 0)
        start.excluded.push_back(
            {seizure->testingFrom, seizure->testingUntil, QStringLiteral("检测、检验、检疫或者技术鉴定")});
}

const QStringList &measureDeadlines()
{
    static const QStringList kRules{QStringLiteral("prereg_handle"), QStringLiteral("prereg_urgent_approval"),
        QStringLiteral("seizure_term"), QStringLiteral("seizure_urgent_approval"), QStringLiteral("seizure_papers"),
        QStringLiteral("seizure_testing_period"), QStringLiteral("correction_after_report"),
        QStringLiteral("daily_recheck"), QStringLiteral("daily_second_order"), QStringLiteral("limit_service"),
        QStringLiteral("limit_term"), QStringLiteral("rectification_plan"), QStringLiteral("rectification_report"),
        QStringLiteral("limit_followup"), QStringLiteral("coercive_publicity")};
    return kRules;
}

} // namespace qilian::casework
