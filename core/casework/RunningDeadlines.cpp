#include "core/casework/CaseFile.h"
#include "core/casework/MeasureEvents.h"

#include <algorithm>

namespace qilian::casework {
namespace {

/// The events of one case with the day each happened; what periods count from and wait for.
class CaseEvents {
public:
    CaseEvents(const CaseFile &file, QDate today)
    {
        const Case &one = file.one;
        set("lead_received", one.leadReceivedOn);
        set("filing_decided", one.filedOn);
        set("filed", one.filedOn);
        set("violation_ended", one.actEndedOn);
        set("violation_discovered", one.discoveredOn);
        set("hearing_request_received", one.hearingAskedOn);
        set("hearing_requested", one.hearingAskedOn);
        set("hearing_held", one.hearingOn);
        set("hearing_closed", one.hearingOn);
        set("paid", one.paidOn);
        set("fine_paid", one.paidOn);
        set("statement_made", one.defenceWaivedOn);
        made(file, "prereg_notice", {"prereg_made"});
        made(file, "prereg_disposal", {"prereg_disposed"});
        made(file, "seizure_decision", {"seizure_done"});
        made(file, "seizure_release", {"seizure_ended"});
        made(file, "monitor_report", {"report_received", "monitoring_report_received"});
        made(file, "result_notice", {"result_told"});
        served(file, "correction_order", {"correction_order_served"});
        made(file, "recheck_record", {"recheck_done"});
        served(file, "prior_notice", {"prior_notice_served"});
        served(file, "prior_hearing_notice", {"prior_notice_served", "hearing_right_told"});
        served(file, "hearing_notice", {"hearing_notice_served"});
        for (const char *decision : {"penalty_decision", "no_penalty_decision", "daily_decision"}) {
            made(file, decision, {"decision_made", "handling_decision_made"});
            served(file, decision, {"decision_served", "act_known"});
        }
        made(file, "simple_decision", {"simple_decision_made"});
        served(file, "simple_decision", {"simple_decision_served"});
        served(file, "urge_notice", {"demand_served"});
        made(file, "court_application", {"court_application_filed"});
        served(file, "limit_decision", {"limit_served", "limit_or_stop_served"});
        served(file, "stop_decision", {"stop_served", "limit_or_stop_served"});
        made(file, "crime_approval", {"crime_transfer_decided"});
        made(file, "crime_transfer", {"crime_transferred"});
        made(file, "detention_approval", {"detention_transfer_decided"});
        made(file, "publicity_form", {"published", "decision_published"});
        for (const auto &[event, day] : measureEvents(file, today))
            m_days[event] = day;
    }

    QDate on(const QString &event) const
    {
        const auto at = m_days.find(event);
        return at == m_days.end() ? QDate() : at->second;
    }
    void set(const char *event, QDate day)
    {
        if (day.isValid())
            m_days[QString::fromLatin1(event)] = day;
    }

private:
    void made(const CaseFile &file, const char *type, std::initializer_list<const char *> events)
    {
        const CaseDocument *document = file.document(QString::fromLatin1(type));
        for (const char *event : events)
            set(event, document ? document->madeOn : QDate());
    }
    void served(const CaseFile &file, const char *type, std::initializer_list<const char *> events)
    {
        const CaseDocument *document = file.document(QString::fromLatin1(type));
        for (const char *event : events)
            set(event, document ? document->servedOn : QDate());
    }

    std::map<QString, QDate> m_days;
};

bool isOver(Stage stage)
{
    return stage == Stage::Closed || stage == Stage::Archived || stage == Stage::NotFiled;
}

/// A right the party did not use lapses: nobody is late. 行政处罚法 第四十五条, 第六十四条
bool lapses(const DeadlineRule &rule)
{
    return rule.holder == QLatin1String("party")
        && (rule.group == QLatin1String("case_clock") || rule.group == QLatin1String("remedies"));
}

std::vector<ExcludedTime> excludedFor(const DeadlineRule &rule, const Case &one)
{
    const bool hearingCounts = std::none_of(rule.excluded.begin(), rule.excluded.end(),
        [](const QString &kind) { return kind.startsWith(QLatin1String("hearing")); });
    if (hearingCounts || !one.hearingAskedOn.isValid())
        return {};
    return {{one.hearingAskedOn, one.hearingOn, QStringLiteral("听证")}};
}

} // namespace

std::vector<RunningDeadline> runningDeadlines(const CaseFile &file, QDate today)
{
    const DeadlineRules &rules = DeadlineRules::shipped();
    const WorkCalendar &calendar = WorkCalendar::shipped();
    const Procedure &procedure = procedureOf(file.one.procedureVersion);
    const CaseEvents events(file, today);

    QStringList wanted = isOver(file.one.stage) ? QStringList() : measureDeadlines();
    const int reached = procedure.at(file.one.stage).order;
    for (const StageRow &row : procedure.stages()) {
        if (row.path == procedure.at(file.one.stage).path && row.order <= reached && !isOver(file.one.stage))
            wanted += row.deadlines;
    }
    wanted.removeDuplicates();

    std::vector<RunningDeadline> out;
    for (const QString &id : wanted) {
        Result<DeadlineRule> rule = rules.find(id);
        const QDate from = rule ? events.on(rule->fromEvent) : QDate();
        if (!from.isValid()
            || (rule->holder == QLatin1String("agency") && rule->group == QLatin1String("prosecution_limits")))
            continue;
        DeadlineStart start{
            .day = from, .time = {}, .extensions = 0, .excluded = excludedFor(*rule, file.one), .today = today};
        applyMeasures(*rule, start, file);
        auto deadline = countDeadline(*rule, start, calendar);
        if (!deadline)
            continue;
        const QDate done = events.on(rule->toEvent);
        const bool lapsed = lapses(*rule) && deadline->lastDay.isValid() && deadline->lastDay < today;
        out.push_back({std::move(*deadline), lapsed || (done.isValid() && done >= from)});
    }
    std::stable_sort(out.begin(), out.end(), [](const RunningDeadline &a, const RunningDeadline &b) {
        const auto rank = [](const RunningDeadline &one) {
            return std::tuple(one.met, !one.deadline.lastDay.isValid(), one.deadline.lastDay);
        };
        return rank(a) < rank(b);
    });
    return out;
}

} // namespace qilian::casework
