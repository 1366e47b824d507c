#include "core/casework/FollowUp.h"

#include "core/casework/Deadline.h"

#include <algorithm>

namespace qilian::casework {

using performance::Account;
using performance::Claim;
using performance::CourtWindow;
using performance::PerformanceRules;
using referral::Referral;
using referral::ReferralKind;
using referral::Standing;

namespace {

constexpr int kChinaOffset = 8 * 3600;

/// The latest decision that asks for money; null where there is none.
const CaseDocument *decisionOf(const CaseFile &file)
{
    const CaseDocument *ordinary = file.document(QStringLiteral("penalty_decision"));
    return ordinary ? ordinary : file.document(QStringLiteral("simple_decision"));
}

/// What the consecutive daily fines come to that were served (按日连续处罚决定书).
Money dailyFinesOf(const CaseFile &file)
{
    qint64 fen = 0;
    for (const CaseDocument &document : file.documents) {
        const bool counts = document.type == QLatin1String("daily_decision") && document.state == DocumentState::Final
            && document.servedOn.isValid();
        fen += counts ? document.fields.value(QLatin1String("amount")).toInteger() : 0;
    }
    return Money::fromFen(fen);
}

QDate lastDayOf(const QString &rule, QDate from)
{
    const Result<DeadlineRule> found = DeadlineRules::shipped().find(rule);
    const auto deadline = found && from.isValid()
        ? countDeadline(
            *found, {.day = from, .time = {}, .extensions = 0, .excluded = {}, .today = from}, WorkCalendar::shipped())
        : Result<Deadline>(Error{});
    return deadline ? deadline->lastDay : QDate();
}

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(kChinaOffset).date() : QDate();
}

using Events = std::vector<std::pair<const char *, QDate>>;

void addPaymentEvents(Events &out, const CaseFile &file, QDate today)
{
    for (const performance::Payment &one : file.performance.payments) {
        if (!one.counts() || one.way != performance::Way::OnSpot)
            continue;
        out.push_back({"fine_collected", one.on});
        out.push_back({"cash_at_agency", one.toAgencyOn});
        out.push_back({"cash_at_bank", one.toBankOn});
    }
    for (const performance::Deferral &one : file.performance.deferrals) {
        out.push_back({"installment_requested", one.requestedOn});
        out.push_back({"installment_decided", one.decidedOn});
    }
    const Account account = accountOf(file, {}, today);
    const performance::Deferral *granted = file.performance.granted({});
    const bool kept = std::none_of(account.plan.begin(), account.plan.end(),
        [](const performance::PlanLine &line) { return line.state == performance::PlanLine::State::Missed; });
    // A plan that is kept takes the place of the period to pay.
    for (const char *event : {"paid", "fine_paid"})
        out.push_back({event, granted && kept ? granted->decidedOn : file.one.paidOn});
}

void addRemedyEvents(Events &out, const CaseFile &file)
{
    for (const performance::Remedy &one : file.performance.remedies) {
        const bool suit = one.kind == performance::RemedyKind::Suit;
        const bool open = one.outcome == performance::Outcome::Open;
        out.push_back({suit ? "suit_filed" : "reconsideration_requested", one.beganOn});
        out.push_back({suit ? "judgment_effective" : "reconsideration_decision_served", open ? QDate() : one.endedOn});
    }
    const CourtWindow window = courtWindowOf(file);
    if (window.state == CourtWindow::State::Counted && window.rule->id != u"sued")
        out.push_back({"remedy_period_expired", window.opens.addDays(-1)});
    for (const performance::CourtApplication &one : file.performance.applications) {
        out.push_back({"court_application_filed", one.appliedOn});
        out.push_back({"court_accepted", one.acceptedOn});
        out.push_back({"ruling_made", one.ruledOn});
        const bool refused =
            one.ruling == performance::Ruling::Refused || one.ruling == performance::Ruling::NotAccepted;
        out.push_back({"refusal_served", refused ? one.ruledOn : QDate()});
    }
}

void addReferralEvents(Events &out, const Referral &one)
{
    using referral::PoliceAnswer;
    const bool crime = one.kind == ReferralKind::Crime;
    const QDate decided = one.approval == referral::Approval::Open ? QDate() : dayOf(one.decidedAt);
    if (crime) {
        out.push_back({"crime_report_received", one.reportedOn});
        out.push_back({"police_filing_decided", one.answeredOn});
        out.push_back({"result_received", one.noticeOn});
        out.push_back({"police_filing_notice_received", one.answer == PoliceAnswer::Filed ? one.noticeOn : QDate()});
        out.push_back({"refusal_received", one.answer == PoliceAnswer::Refused ? one.noticeOn : QDate()});
        out.push_back({"goods_handed", one.goods.trimmed().isEmpty() ? one.noticeOn : one.goodsHandedOn});
        out.push_back({"objection_filed", one.objectedOn});
        out.push_back({"objection_decided", one.objectionAnsweredOn});
        out.push_back({"objection_refused", one.objectionAnsweredOn});
        out.push_back({"supervision_suggested", one.supervisionAskedOn});
    } else {
        out.push_back({"detention_decided", one.answer == PoliceAnswer::Detained ? one.answeredOn : QDate()});
        out.push_back({"returned", one.answer == PoliceAnswer::Returned ? one.answeredOn : QDate()});
    }
    out.push_back({crime ? "crime_transfer_decided" : "detention_transfer_decided", decided});
    out.push_back({"file_at_police", one.approval == referral::Approval::Refused ? decided : dayOf(one.sentAt)});
    out.push_back({"police_accepted", one.receivedOn});
}

} // namespace

Result<void> readFollowUp(const store::Reader &reader, CaseFile &file)
{
    const record::Ref here = record::refTo(file.one);
    auto performance = performance::readPerformance(reader, here);
    if (!performance)
        return performance.error();
    auto referrals = referral::readReferrals(reader, here);
    if (!referrals)
        return referrals.error();
    file.performance = std::move(*performance);
    file.referrals = std::move(*referrals);
    const QDate ended = file.one.actEndedOn;
    if (!ended.isValid())
        return {};
    const auto earlier = reader.records<Case>("casework/penalised_of_party",
        {{"party", file.one.party.text()}, {"code", file.one.partyCode},
            {"from", ended.addYears(-referral::ReferralRules::shipped().yearsCounted).toString(Qt::ISODate)},
            {"until", ended.toString(Qt::ISODate)}});
    if (!earlier)
        return earlier.error();
    for (const Case &one : *earlier) {
        if (one.id != file.one.id && one.penaltyProposed)
            file.pastPenalties.push_back({one.number, one.decidedOn, one.violations});
    }
    return {};
}

void countPayments(CaseFile &file)
{
    qint64 fen = 0;
    QDate full;
    bool settled = true;
    for (const Claim &claim : claimsOf(file)) {
        const Account account =
            performance::accountOn(file.performance, claim, PerformanceRules::shipped(), QDate(9999, 12, 31));
        fen += account.paidFine.fen() + account.paidConfiscation.fen();
        const bool owes = !account.fine.isZero() || !account.confiscation.isZero();
        settled = settled && (!owes || account.paidInFullOn.isValid());
        full = std::max(full, account.paidInFullOn);
    }
    file.one.paid = Money::fromFen(fen);
    file.one.paidOn = settled && fen > 0 ? full : QDate();
}

void addFollowUpFacts(CaseFacts &facts, const CaseFile &file, QDate today)
{
    facts.paid = file.one.paid;
    facts.paidOn = file.one.paidOn;
    qint64 owed = 0;
    qint64 added = 0;
    qint64 daily = 0;
    for (const Claim &claim : claimsOf(file)) {
        const Account account = performance::accountOn(file.performance, claim, PerformanceRules::shipped(), today);
        owed += account.fine.fen() + account.confiscation.fen();
        added += account.addedLeft().fen();
        daily += account.dailyLeft().fen();
    }
    if (file.performance.changedFine() || file.performance.isAnnulled())
        facts.owed = Money::fromFen(owed);
    facts.addedPenaltyOpen = Money::fromFen(added);
    facts.dailyFineOpen = Money::fromFen(daily);
    if (const CourtWindow window = courtWindowOf(file); window.state != CourtWindow::State::NotServed)
        facts.courtWindow = std::pair(window.opens, window.closes);
    const Standing crime = standingOf(file, ReferralKind::Crime);
    facts.crimeSuspected =
        crime == Standing::Open || crime == Standing::Made || (crime == Standing::Nothing && facts.crimeSuspected);
    facts.transferOpen = crime == Standing::Open || standingOf(file, ReferralKind::Detention) == Standing::Open;
}

std::vector<std::pair<const char *, QDate>> followUpEvents(const CaseFile &file, QDate today)
{
    Events out;
    addPaymentEvents(out, file, today);
    addRemedyEvents(out, file);
    for (const Referral &one : file.referrals.referrals) {
        if (one.isPolice())
            addReferralEvents(out, one);
    }
    return out;
}

const QStringList &followUpDeadlines()
{
    static const QStringList kDeadlines{QStringLiteral("installment_reply"), QStringLiteral("onsite_cash_to_agency"),
        QStringLiteral("onsite_cash_to_bank"), QStringLiteral("court_refusal_review"), QStringLiteral("crime_approval"),
        QStringLiteral("crime_transfer"), QStringLiteral("crime_police_decision"),
        QStringLiteral("crime_goods_handover"), QStringLiteral("crime_objection"), QStringLiteral("crime_supervision"),
        QStringLiteral("detention_transfer_file"), QStringLiteral("detention_return")};
    return kDeadlines;
}

std::optional<ExcludedTime> timeAtPolice(const CaseFile &file)
{
    const Referral *crime = file.referrals.latest(ReferralKind::Crime);
    if (!crime || !crime->sentAt.isValid())
        return std::nullopt;
    const bool back = crime->answer == referral::PoliceAnswer::Returned;
    return ExcludedTime{
        dayOf(crime->sentAt), back ? crime->answeredOn : crime->endedOn, QStringLiteral("移送涉嫌犯罪案件")};
}

std::vector<Claim> claimsOf(const CaseFile &file)
{
    const CaseDocument *decision = decisionOf(file);
    const QDate served = decision ? decision->servedOn : QDate();
    const QDate last = lastDayOf(QStringLiteral("payment"), served);
    std::vector<Claim> out{{{}, file.one.fine.value_or(Money()), file.one.confiscation.value_or(Money()), served, last,
        dailyFinesOf(file)}};
    for (const FinedPerson &person : othersFined(file.determinations)) {
        if (const auto fine = fineOf(file.determinations, person))
            out.push_back({person.name, *fine, {}, served, last});
    }
    return out;
}

Claim claimOf(const CaseFile &file, const QString &debtor)
{
    std::vector<Claim> all = claimsOf(file);
    const auto at = std::find_if(all.begin(), all.end(), [&debtor](const Claim &one) { return one.debtor == debtor; });
    return at == all.end() ? Claim{debtor, {}, {}, all.front().servedOn, all.front().lastDay} : *at;
}

Account accountOf(const CaseFile &file, const QString &debtor, QDate day)
{
    return performance::accountOn(file.performance, claimOf(file, debtor), PerformanceRules::shipped(), day);
}

CourtWindow courtWindowOf(const CaseFile &file)
{
    return performance::courtWindow(
        file.performance, claimOf(file), file.one.remedyTold, PerformanceRules::shipped(),
        [](const QString &rule, QDate from) { return lastDayOf(rule, from); }, WorkCalendar::shipped());
}

performance::Setting performanceSetting(const CaseFile &file, const QString &debtor, QDate today)
{
    const CaseDocument *demand = file.document(QStringLiteral("urge_notice"));
    return {claimOf(file, debtor), file.performance, today, demand ? demand->servedOn : QDate(), courtWindowOf(file)};
}

referral::Screening screeningOf(const CaseFile &file)
{
    referral::ScreeningFacts facts{file.one.violations, file.one.actEndedOn, {}};
    for (const PastPenalty &one : file.pastPenalties)
        facts.earlierPenalties.push_back(one.violations);
    const referral::ScreeningRecord *answered = file.referrals.screening();
    return referral::screen(facts, answered ? answered->answers : QJsonObject(), referral::ReferralRules::shipped());
}

Standing standingOf(const CaseFile &file, ReferralKind kind)
{
    const referral::Screening screening = screeningOf(file);
    return referral::standingOf(kind == ReferralKind::Crime ? screening.crimeVerdict() : screening.detentionVerdict(),
        file.referrals.latest(kind));
}

} // namespace qilian::casework
