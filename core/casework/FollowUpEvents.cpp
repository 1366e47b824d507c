#include "core/base/ChinaTime.h"
#include "core/casework/DailyDecision.h"
#include "core/casework/FollowUp.h"
#include "core/casework/Publication.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using performance::CourtWindow;
using referral::PoliceAnswer;
using referral::Referral;
using referral::ReferralKind;

using Events = std::vector<std::pair<const char *, QDate>>;

QStringList named(std::initializer_list<const char *> rules)
{
    QStringList out;
    for (const char *rule : rules)
        out.append(QString::fromLatin1(rule));
    return out;
}

std::map<QString, QDate> byName(std::initializer_list<std::pair<const char *, QDate>> events)
{
    std::map<QString, QDate> out;
    for (const auto &[event, day] : events)
        out[QString::fromLatin1(event)] = day;
    return out;
}

RecordClock clockOf(const performance::Payment &one)
{
    RecordClock out;
    out.record = record::refTo(one);
    out.about = {"casework", QT_TRANSLATE_NOOP("casework", "%1, receipt %2"), {one.amount.display(), one.receipt}};
    out.rules = named({"onsite_cash_to_agency", "onsite_cash_to_bank"});
    out.events =
        byName({{"fine_collected", one.on}, {"cash_at_agency", one.toAgencyOn}, {"cash_at_bank", one.toBankOn}});
    return out;
}

/// The last day of a period once it is over; invalid before.
QDate ifOver(QDate last, QDate today)
{
    return last.isValid() && last < today ? last : QDate();
}

/// The last day to complain; invalid where the window is not counted from it.
QDate remediesEnd(const CourtWindow &window)
{
    const bool counted = window.state == CourtWindow::State::Counted && window.rule->id != u"sued";
    return counted ? window.opens.addDays(-1) : QDate();
}

/// One of several decisions of a case, with what became of what it asks for.
struct Decided {
    const CaseDocument *document;
    performance::Due towards;
    QDate paidOn;
    std::vector<performance::Remedy> remedies;
};

/// What was brought against a decision, by the names of deadlines.json.
Events remedyEvents(const std::vector<performance::Remedy> &remedies)
{
    Events out;
    for (const performance::Remedy &one : remedies) {
        const bool suit = one.kind == performance::RemedyKind::Suit;
        const bool open = one.outcome == performance::Outcome::Open;
        out.push_back({suit ? "suit_filed" : "reconsideration_requested", one.beganOn});
        out.push_back({suit ? "judgment_effective" : "reconsideration_decision_served", open ? QDate() : one.endedOn});
    }
    return out;
}

RecordClock clockOf(const Decided &one, const CaseFile &file, QDate today)
{
    const CaseDocument &decision = *one.document;
    RecordClock out;
    out.record = record::refTo(decision);
    out.about = {"casework", QT_TRANSLATE_NOOP("casework", "decision %1"), {decision.number}};
    out.rules = named({"decision_service", "publish_decision", "payment", "installment_request", "added_penalty_start",
        "reconsideration_request", "reconsideration_not_told", "litigation_direct", "litigation_not_told",
        "litigation_after_reconsideration", "court_application"});
    if (performance::isAnnulled(one.remedies))
        return out; // nothing of it runs
    const QDate published = publishedSince(file, decision.madeOn);
    // A plan takes the place of the period to pay: each part has its own day.
    const performance::Deferral *granted = file.performance.granted({}, one.towards);
    const QDate paidOn = granted ? granted->decidedOn : one.paidOn;
    QDate asked;
    for (const performance::Deferral &deferral : file.performance.deferrals)
        asked = deferral.towards == one.towards ? deferral.requestedOn : asked;
    out.events = byName({{"decision_made", decision.madeOn}, {"decision_served", decision.servedOn},
        {"act_known", decision.servedOn}, {"published", published}, {"decision_published", published}, {"paid", paidOn},
        {"fine_paid", paidOn}, {"installment_requested", asked},
        {"payment_period_expired", ifOver(lastDayToPay(decision.servedOn), today)}, {"remedy_period_expired", {}},
        // what was brought against another decision is not against this one
        {"suit_filed", {}}, {"judgment_effective", {}}, {"reconsideration_requested", {}},
        {"reconsideration_decision_served", {}}});
    for (const auto &[event, day] : remedyEvents(one.remedies))
        out.events[QString::fromLatin1(event)] = day;
    for (const DecisionWindow &court : courtWindowsOf(file)) {
        if (court.number == decision.number)
            out.events[QStringLiteral("remedy_period_expired")] = ifOver(remediesEnd(court.window), today);
    }
    return out;
}

/// The penalty decision and the daily fines beside it: each is served, published, paid and contested by itself.
void addDecisions(std::vector<RecordClock> &out, const CaseFile &file, QDate today)
{
    std::vector<Decided> decisions;
    const performance::Performance &all = file.performance;
    if (const CaseDocument *first = file.document(QStringLiteral("penalty_decision"));
        first && first->state == DocumentState::Final)
        decisions.push_back({first, performance::Due::Fine, file.one.paidOn, all.remediesAgainst({})});
    const performance::Account account = accountOf(file, {}, today);
    auto part = account.dailyParts.begin();
    for (const CaseDocument *daily : dailyDecisionsOf(file)) {
        const bool owed = daily->servedOn.isValid() && part != account.dailyParts.end();
        decisions.push_back({daily, performance::Due::Daily, owed ? (part++)->paidOn : QDate(),
            all.remediesAgainst({}, daily->number)});
    }
    if (decisions.size() < 2)
        return;
    for (const Decided &one : decisions)
        out.push_back(clockOf(one, file, today));
}

RecordClock clockOf(const performance::Deferral &one, const CaseFile &file)
{
    RecordClock out;
    out.record = record::refTo(one);
    out.about = {"casework", QT_TRANSLATE_NOOP("casework", "asked by %1 on %2"),
        {one.debtor.isEmpty() ? file.one.partyName : one.debtor, one.requestedOn.toString(Qt::ISODate)}};
    out.rules = named({"installment_reply"});
    out.events = byName({{"installment_requested", one.requestedOn}, {"installment_decided", one.decidedOn}});
    return out;
}

/// Who is sued must answer in time: without a reply there is no evidence. 行政复议法 第四十八条、第五十四条、
/// 第七十条；行政诉讼法 第三十四条、第六十七条
RecordClock clockOf(const performance::Remedy &one)
{
    const bool suit = one.kind == performance::RemedyKind::Suit;
    const QDate ended = one.outcome == performance::Outcome::Open ? QDate() : one.endedOn;
    const QDate replied = one.repliedOn.isValid() ? one.repliedOn : ended;
    RecordClock out;
    out.record = record::refTo(one);
    out.about = {"casework",
        suit ? QT_TRANSLATE_NOOP("casework", "suit at %1") : QT_TRANSLATE_NOOP("casework", "reconsideration at %1"),
        {one.body}};
    if (suit) {
        out.rules = named({"litigation_reply"});
        out.events = byName({{"complaint_copy_received", one.copyOn}, {"defence_filed", replied}});
    } else if (one.summary) {
        out.rules = named({"reconsideration_reply_simple"});
        out.events = byName({{"reconsideration_copy_received", one.copyOn}, {"reply_filed", replied}});
    } else {
        out.rules = named({"reconsideration_reply", "reconsideration_decision"});
        out.events = byName({{"reconsideration_copy_received", one.copyOn}, {"reply_filed", replied},
            {"reconsideration_accepted", one.acceptedOn}, {"reconsideration_decided", ended}});
    }
    return out;
}

RecordClock clockOf(const Referral &one)
{
    const bool refused = one.approval == referral::Approval::Refused;
    const QDate decided = one.approval == referral::Approval::Open ? QDate() : chinaDay(one.decidedAt);
    const QDate sent = refused ? decided : chinaDay(one.sentAt);
    const auto answered = [&one](PoliceAnswer answer, QDate day) { return one.answer == answer ? day : QDate(); };
    RecordClock out;
    out.record = record::refTo(one);
    out.about = {"casework", QT_TRANSLATE_NOOP("casework", "to %1"), {one.to}};
    out.begun = chinaTime(one.decidedAt);
    if (one.kind == ReferralKind::Detention) {
        out.rules = named({"detention_transfer_file", "detention_return"});
        out.events = byName({{"detention_transfer_decided", decided}, {"file_at_police", sent},
            {"police_accepted", one.receivedOn}, {"returned", answered(PoliceAnswer::Returned, one.answeredOn)}});
        return out;
    }
    out.rules = named({"crime_approval", "crime_transfer", "crime_supplement", "crime_police_decision",
        "crime_police_notice", "crime_goods_handover", "crime_objection", "crime_objection_reply", "crime_supervision",
        "procuratorate_opinion", "crime_platform"});
    out.events = byName({{"crime_report_received", one.reportedOn}, {"crime_transfer_decided", decided},
        {"file_at_police", sent}, {"police_accepted", one.receivedOn}, {"police_filing_decided", one.answeredOn},
        {"police_filing_notice_received", answered(PoliceAnswer::Filed, one.noticeOn)},
        {"refusal_received", answered(PoliceAnswer::Refused, one.noticeOn)},
        {"supplement_asked", one.supplementAskedOn}, {"supplement_filed", one.supplementFiledOn},
        {"result_received", one.noticeOn}, {"objection_decided", one.objectionAnsweredOn},
        {"procuratorate_opinion_received", one.procuratorateOpinionOn}, {"decision_made", refused ? QDate() : decided},
        {"entered_on_platform", one.platformOn},
        {"goods_handed", one.goods.trimmed().isEmpty() ? one.noticeOn : one.goodsHandedOn},
        {"objection_filed", one.objectedOn}, {"objection_refused", one.objectionAnsweredOn},
        {"supervision_suggested", one.supervisionAskedOn}});
    return out;
}

void addPaymentEvents(Events &out, const CaseFile &file)
{
    for (const performance::Deferral &one : file.performance.deferrals)
        out.push_back({"installment_requested", one.requestedOn});
    // A plan takes the place of the period to pay: each part has its own day.
    const performance::Deferral *granted = file.performance.granted({});
    for (const char *event : {"paid", "fine_paid"})
        out.push_back({event, granted ? granted->decidedOn : file.one.paidOn});
}

void addRemedyEvents(Events &out, const CaseFile &file)
{
    const Events remedies = remedyEvents(file.performance.remedies);
    out.insert(out.end(), remedies.begin(), remedies.end());
    for (const performance::CourtApplication &one : file.performance.applications) {
        out.push_back({"court_application_filed", one.appliedOn});
        out.push_back({"court_accepted", one.acceptedOn});
        out.push_back({"ruling_made", one.ruledOn});
        out.push_back({"review_requested", one.reviewAskedOn});
        const bool refused =
            one.ruling == performance::Ruling::Refused || one.ruling == performance::Ruling::NotAccepted;
        out.push_back({"refusal_served", refused ? one.ruledOn : QDate()});
    }
}

void addPublication(Events &out, const CaseFile &file)
{
    const Publication publication = publicationOf(file);
    for (const char *event : {"published", "decision_published"})
        out.push_back({event, publication.published});
    out.push_back({"decision_changed_or_annulled", publication.changed});
    out.push_back({"publication_withdrawn", publication.withdrawn});
}

/// The ends of periods that others count from, once they are over.
void addExpiries(Events &out, const CaseFile &file, QDate today)
{
    const QDate toPay = ifOver(claimOf(file).lastDay, today);
    out.push_back({"payment_period_expired", toPay});
    out.push_back({"performance_period_expired", toPay});
    out.push_back({"remedy_period_expired", ifOver(remediesEnd(courtWindowOf(file, today)), today)});
}

} // namespace

std::vector<RecordClock> followUpClocks(const CaseFile &file, QDate today)
{
    std::vector<RecordClock> out;
    addDecisions(out, file, today);
    for (const performance::Payment &one : file.performance.payments) {
        if (one.counts() && one.way == performance::Way::OnSpot)
            out.push_back(clockOf(one));
    }
    for (const performance::Deferral &one : file.performance.deferrals)
        out.push_back(clockOf(one, file));
    for (const performance::Remedy &one : file.performance.remedies)
        out.push_back(clockOf(one));
    for (const Referral &one : file.referrals.referrals) {
        if (one.isPolice())
            out.push_back(clockOf(one));
    }
    return out;
}

Events followUpEvents(const CaseFile &file, QDate today)
{
    Events out;
    addPaymentEvents(out, file);
    addRemedyEvents(out, file);
    addPublication(out, file);
    addExpiries(out, file, today);
    return out;
}

const QStringList &followUpDeadlines()
{
    static const QStringList kDeadlines = named({"installment_reply", "onsite_cash_to_agency", "onsite_cash_to_bank",
        "court_refusal_review", "proxy_demand", "withdraw_publication", "reconsideration_reply",
        "reconsideration_reply_simple", "reconsideration_decision", "litigation_reply", "crime_approval",
        "crime_transfer", "crime_supplement", "crime_police_decision", "crime_police_notice", "crime_goods_handover",
        "crime_objection", "crime_objection_reply", "crime_supervision", "procuratorate_opinion", "crime_platform",
        "detention_transfer_file", "detention_return"});
    return kDeadlines;
}

} // namespace qilian::casework
