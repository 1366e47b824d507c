#include "core/casework/FollowUp.h"

#include "core/casework/DailyDecision.h"

#include "core/base/ChinaTime.h"
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

/// The latest decision that asks for money; null where there is none.
const CaseDocument *decisionOf(const CaseFile &file)
{
    const CaseDocument *ordinary = file.document(QStringLiteral("penalty_decision"));
    return ordinary ? ordinary : file.document(QStringLiteral("simple_decision"));
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

std::vector<performance::DailyClaim> dailyClaimsOf(const CaseFile &file)
{
    std::vector<performance::DailyClaim> out;
    for (const CaseDocument *decision : dailyDecisionsOf(file)) {
        if (decision->servedOn.isValid())
            out.push_back(
                {decision->number, Money::fromFen(decision->fields.value(QLatin1String("amount")).toInteger()),
                    decision->servedOn, lastDayToPay(decision->servedOn)});
    }
    return out;
}

void addReferralFacts(CaseFacts &facts, const referral::Referrals &referrals, Standing crime)
{
    if (const Referral *sent = referrals.latest(ReferralKind::Crime)) {
        facts.crimeReported =
            sent->approval != referral::Approval::Refused && sent->reportedOn.isValid() && sent->team.size() >= 2;
        facts.policeFiled = sent->answer == referral::PoliceAnswer::Filed;
        facts.crimeOver = sent->sentAt.isValid() && crime == Standing::Over;
    }
    facts.receivedElsewhere = std::any_of(referrals.referrals.begin(), referrals.referrals.end(),
        [](const Referral &one) { return !one.isPolice() && one.receivedOn.isValid(); });
}

void addRemedyFacts(CaseFacts &facts, const performance::Performance &performance)
{
    facts.remedyStarted = !performance.remedies.empty();
    facts.remedyDecided = facts.remedyStarted
        && std::none_of(performance.remedies.begin(), performance.remedies.end(),
            [](const performance::Remedy &one) { return one.outcome == performance::Outcome::Open; });
    facts.courtEnforced = std::any_of(performance.applications.begin(), performance.applications.end(),
        [](const performance::CourtApplication &one) { return one.enforcedOn.isValid(); });
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
    auto earlier =
        penalisedCases(reader, file.one, ended.addYears(-referral::ReferralRules::shipped().yearsCounted), ended);
    if (!earlier)
        return earlier.error();
    file.pastPenalties = std::move(*earlier);
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
    bool changed = false;
    for (const Claim &claim : claimsOf(file)) {
        const Account account = performance::accountOn(file.performance, claim, PerformanceRules::shipped(), today);
        owed += account.fine.fen() + account.confiscation.fen();
        added += account.addedLeft().fen();
        daily += account.dailyLeft().fen();
        changed = changed || account.fine != claim.fine || account.confiscation != claim.confiscation;
    }
    if (changed)
        facts.owed = Money::fromFen(owed);
    facts.addedPenaltyOpen = Money::fromFen(added);
    facts.dailyFineOpen = Money::fromFen(daily);
    facts.courtWindow = courtWindowOf(file, today);
    const Standing crime = standingOf(file, ReferralKind::Crime);
    facts.crimeSuspected =
        crime == Standing::Open || crime == Standing::Made || (crime == Standing::Nothing && facts.crimeSuspected);
    facts.transferOpen = crime == Standing::Open || standingOf(file, ReferralKind::Detention) == Standing::Open;
    addReferralFacts(facts, file.referrals, crime);
    addRemedyFacts(facts, file.performance);
}

std::optional<ExcludedTime> timeAtPolice(const CaseFile &file)
{
    const Referral *crime = file.referrals.latest(ReferralKind::Crime);
    if (!crime || !crime->sentAt.isValid())
        return std::nullopt;
    const bool back = crime->answer == referral::PoliceAnswer::Returned;
    return ExcludedTime{
        chinaDay(crime->sentAt), back ? crime->answeredOn : crime->endedOn, QStringLiteral("移送涉嫌犯罪案件")};
}

QDate lastDayToPay(QDate servedOn)
{
    return lastDayOf(QStringLiteral("payment"), servedOn);
}

std::vector<Claim> claimsOf(const CaseFile &file)
{
    const CaseDocument *decision = decisionOf(file);
    std::vector<performance::DailyClaim> daily = dailyClaimsOf(file);
    // A case may be about the daily fine alone: the first decision is in another.
    const QDate served = decision ? decision->servedOn : daily.empty() ? QDate() : daily.front().servedOn;
    const QDate last = lastDayToPay(served);
    std::vector<Claim> out{
        {{}, file.one.fine.value_or(Money()), file.one.confiscation.value_or(Money()), served, last, std::move(daily)}};
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

std::vector<DecisionWindow> courtWindowsOf(const CaseFile &file)
{
    std::vector<DecisionWindow> out;
    const performance::Performance &all = file.performance;
    const auto add = [&](const QString &number, QDate servedOn, performance::Due towards) {
        const bool daily = towards == performance::Due::Daily;
        out.push_back({number,
            performance::courtWindow(
                all.remediesAgainst({}, daily ? number : QString()), servedOn, all.granted({}, towards),
                file.one.remedyTold, PerformanceRules::shipped(),
                [](const QString &rule, QDate from) { return lastDayOf(rule, from); }, WorkCalendar::shipped())});
    };
    const Claim claim = claimOf(file);
    const CaseDocument *decision = decisionOf(file);
    if (decision || claim.daily.empty())
        add(decision ? decision->number : QString(), claim.servedOn, performance::Due::Fine);
    for (const performance::DailyClaim &daily : claim.daily)
        add(daily.number, daily.servedOn, performance::Due::Daily);
    return out;
}

CourtWindow courtWindowOf(const CaseFile &file, QDate day)
{
    const std::vector<DecisionWindow> windows = courtWindowsOf(file);
    const Account account = accountOf(file, {}, day);
    const std::size_t daily = windows.size() - account.dailyParts.size();
    CourtWindow out = windows.front().window;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const bool paid = (i < daily ? account.paidInFullOn : account.dailyParts[i - daily].paidOn).isValid();
        if (paid || windows[i].window.state == CourtWindow::State::Annulled)
            continue;
        out = windows[i].window;
        if (!out.isOverOn(day))
            break;
    }
    return out;
}

performance::Setting performanceSetting(const CaseFile &file, const QString &debtor, QDate today)
{
    const CaseDocument *demand = file.document(QStringLiteral("urge_notice"));
    return {claimOf(file, debtor), file.performance, today, demand ? demand->servedOn : QDate(),
        courtWindowOf(file, today)};
}

referral::Screening screeningOf(const CaseFile &file)
{
    referral::ScreeningFacts facts{file.one.violations, file.one.actEndedOn, {}};
    for (const PenalisedCase &one : file.pastPenalties)
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
