#include "core/casework/CaseEvents.h"

#include "core/casework/CaseService.h"
#include "core/casework/FollowUp.h"
#include "core/casework/MeasureEvents.h"

namespace qilian::casework {
namespace {

void addDates(CaseEvents &events, const Case &one)
{
    events.set("lead_received", one.leadReceivedOn);
    events.set("filing_decided", one.filedOn);
    events.set("filed", one.filedOn);
    events.set("violation_ended", one.actEndedOn);
    events.set("violation_discovered", one.discoveredOn);
    events.set("statement_received", one.defenceWaivedOn);
    events.set("hearing_request_received", one.hearingAskedOn);
    events.set("hearing_requested", one.hearingAskedOn);
}

/// A hearing appointed for a day to come has not been held yet.
void addHearing(CaseEvents &events, const CaseFile &file, QDate today)
{
    if (file.one.hearingOn.isValid() && file.one.hearingOn <= today) {
        events.set("hearing_held", file.one.hearingOn);
        events.set("hearing_closed", file.one.hearingOn);
    }
    events.made(file, "hearing_report", {"hearing_report_made"});
}

void addConfirmations(CaseEvents &events, const CaseFile &file)
{
    for (const Confirmation &one : file.confirmations) {
        if (one.item == QLatin1String("simple_decision_filed"))
            events.set("filed_with_agency", one.on);
        if (one.item == QLatin1String("execution_suspension_ground"))
            events.set("enforcement_suspended", one.on);
    }
}

void addDocuments(CaseEvents &events, const CaseFile &file)
{
    events.made(file, "prereg_notice", {"prereg_made"});
    events.made(file, "prereg_approval", {"prereg_approved"});
    events.made(file, "prereg_disposal", {"prereg_disposed"});
    events.made(file, "seizure_decision", {"seizure_done"});
    events.made(file, "seizure_approval", {"seizure_approved"});
    events.made(file, "seizure_testing_notice", {"testing_period_told"});
    events.made(file, "seizure_release", {"seizure_ended"});
    events.made(file, "monitor_report", {"report_received", "monitoring_report_received"});
    events.made(file, "result_notice", {"result_told"});
    events.served(file, "correction_order", {"correction_order_served"});
    events.made(file, "recheck_record", {"recheck_done"});
    events.served(file, "prior_notice", {"prior_notice_served"});
    events.served(file, "prior_hearing_notice", {"prior_notice_served", "hearing_right_told"});
    events.served(file, "hearing_notice", {"hearing_notice_served"});
    for (const char *decision : {"daily_decision", "penalty_decision", "no_penalty_decision"}) {
        events.made(file, decision, {"decision_made", "handling_decision_made"});
        events.served(file, decision, {"decision_served", "act_known"});
    }
    events.made(file, "simple_decision", {"simple_decision_made"});
    events.served(file, "simple_decision", {"simple_decision_served", "decision_served"});
    events.served(file, "urge_notice", {"demand_served"});
    const CaseDocument *proxy = file.document(QStringLiteral("proxy_decision"));
    if (proxy && proxy->state == DocumentState::Final)
        events.served(file, "urge_notice", {"proxy_demand_served"});
    events.made(file, "post_supervision", {"post_supervision_done"});
    const CaseDocument *closing = file.document(QStringLiteral("closing_approval"));
    if (closing && closing->madeOn.isValid())
        events.set("calendar_year_end", QDate(closing->madeOn.year(), 12, 31));
    events.made(file, "court_application", {"court_application_filed"});
    events.served(file, "limit_decision", {"limit_served", "limit_or_stop_served"});
    events.served(file, "stop_decision", {"stop_served", "limit_or_stop_served"});
    events.made(file, "crime_approval", {"crime_transfer_decided"});
    events.made(file, "crime_transfer", {"file_at_police"});
    events.made(file, "detention_approval", {"detention_transfer_decided"});
}

} // namespace

QDate CaseEvents::on(const QString &event) const
{
    const auto at = m_days.find(event);
    return at == m_days.end() ? QDate() : at->second;
}

void CaseEvents::set(const char *event, QDate day)
{
    if (day.isValid())
        m_days[QString::fromLatin1(event)] = day;
}

void CaseEvents::replace(const QString &event, QDate day)
{
    m_days[event] = day;
}

void CaseEvents::made(const CaseFile &file, const char *type, std::initializer_list<const char *> events)
{
    const CaseDocument *document = file.document(QString::fromLatin1(type));
    for (const char *event : events)
        set(event, document ? document->madeOn : QDate());
}

void CaseEvents::served(const CaseFile &file, const char *type, std::initializer_list<const char *> events)
{
    const CaseDocument *document = file.document(QString::fromLatin1(type));
    for (const char *event : events)
        set(event, document ? document->servedOn : QDate());
}

CaseEvents eventsOf(const CaseFile &file, QDate today)
{
    CaseEvents out;
    addDates(out, file.one);
    addHearing(out, file, today);
    addConfirmations(out, file);
    addDocuments(out, file);
    for (const auto &[event, day] : measureEvents(file, today))
        out.replace(event, day);
    for (const auto &[event, day] : followUpEvents(file, today))
        out.set(event, day);
    for (const auto &[event, day] : serviceEvents(file))
        out.set(event, day);
    return out;
}

} // namespace qilian::casework
