#include "core/base/ChinaTime.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/FollowUp.h"
#include "core/referral/ReferralFaults.h"
#include "core/review/Looking.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using referral::Approval;
using referral::PoliceAnswer;
using referral::Referral;
using referral::ReferralKind;

const Referral *latest(const ReviewedFile &file, ReferralKind kind)
{
    return file.file().referrals.latest(kind);
}

/// The letter, its list, and that the police took it: the receipt comes after the letter, so the record may say it.
Finding receipted(const ReviewedFile &file, const char *type, ReferralKind kind, Fields fields)
{
    const CaseDocument *letter = file.made(QString::fromLatin1(type));
    if (!letter)
        return without(file, type);
    Faults faults;
    needFields(faults, *letter, fields);
    const Referral *referral = latest(file, kind);
    const bool onRecord = referral && referral->receivedOn.isValid() && !referral->receivedBy.trimmed().isEmpty();
    if (!onRecord && !isFilled(*letter, "receipt"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "%1 has no receipt of the police."), {titled(*letter)}),
            referral ? inReferral() : inDocument(*letter, "receipt"));
    return faults.orMet();
}

/// The sheet of approval; the head decides within three days of the report. 国务院令第310号 第五条
Finding crimeApproved(const ReviewedFile &file)
{
    const Finding paper =
        filled(file, "crime_approval", {"facts", "crime", "law_basis", "unit_opinion", "chief_opinion"});
    const Referral *crime = latest(file, ReferralKind::Crime);
    const QDate last = crime ? file.lastDay("crime_approval", crime->reportedOn) : QDate();
    if (!last.isValid())
        return paper;
    Faults faults;
    faults.addAll(paper);
    const QDate decided = crime->approval == Approval::Open ? file.today() : chinaDay(crime->decidedAt);
    if (decided > last)
        faults.add(said(crime->approval == Approval::Open
                           ? QT_TRANSLATE_NOOP("review", "Reported on %1, and not decided by %2.")
                           : QT_TRANSLATE_NOOP("review", "Reported on %1, decided after %2."),
                       {iso(crime->reportedOn), iso(last)}),
            inReferral());
    return faults.isEmpty() ? paper : faults.orMet();
}

/// A bonus where the police decided on detention or filed a case.
Finding policeDecided(const ReviewedFile &file)
{
    bool any = false;
    bool open = false;
    for (const Referral &one : file.file().referrals.referrals) {
        if (!one.isPolice())
            continue;
        any = true;
        if ((one.answer == PoliceAnswer::Filed || one.answer == PoliceAnswer::Detained) && one.noticeOn.isValid())
            return met();
        open |= one.answer == PoliceAnswer::Open || !one.noticeOn.isValid();
    }
    if (any && !open)
        return notApplicable(
            said(QT_TRANSLATE_NOOP("review", "By their notice the police filed no case and detained nobody.")));
    if (any || file.madeOf({"crime_transfer", "detention_transfer"}))
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "Look whether the decision of the police on detention or a case is in the file.")));
    return notApplicable(noSuchDocument("crime_transfer"));
}

/// Whoever is to go to the police by the officers' own answers is handed over, or the head says why not.
void needTransfer(Faults &faults, const Referral *referral)
{
    if (!referral)
        faults.add(said(QT_TRANSLATE_NOOP(
                       "review", "By the answers on record it is to be transferred to the police, and it was not.")),
            inReferral());
    else if (referral->approval == Approval::Refused) {
        if (referral->decisionReason.trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "The head refused the transfer, and no reason is on record.")),
                inReferral());
    } else if (!referral->sentAt.isValid())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The transfer reported on %1 was not handed over."),
                       {iso(referral->reportedOn)}),
            inReferral());
}

Finding unanswered(const ReviewedFile &file)
{
    if (!file.isInvestigated())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The investigation is not over.")));
    return ask(said(QT_TRANSLATE_NOOP("review",
        "The questions about a transfer that the acts of the case raise are not all answered: read the file for "
        "them.")));
}

/// Approved and handed over within 24 hours. 国务院令第310号 第五条
Finding crimeTransferred(const ReviewedFile &file)
{
    const referral::Verdict verdict = casework::screeningOf(file.file()).crimeVerdict();
    const Referral *crime = latest(file, ReferralKind::Crime);
    const bool over = file.one().crimeSuspected && !file.facts().crimeSuspected; // the records of the transfer say so
    const bool byPaper = file.made(u"crime_transfer") || file.one().stage == casework::Stage::TransferredCrime;
    Faults faults;
    if (crime || (verdict == referral::Verdict::Yes && !byPaper && !over))
        needTransfer(faults, crime);
    else if (file.one().crimeSuspected && !byPaper && !over)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "A crime is suspected, and the case was not transferred.")), inReferral());
    if (crime && crime->sentAt.isValid() && crime->decidedAt.isValid()
        && crime->sentAt > crime->decidedAt.addSecs(referral::kHoursToPolice * 3600))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Approved on %1, handed over on %2: later than 24 hours after."),
                       {iso(chinaDay(crime->decidedAt)), iso(chinaDay(crime->sentAt))}),
            inReferral());
    if (!faults.isEmpty() || crime || byPaper || over)
        return faults.orMet();
    if (verdict == referral::Verdict::Unanswered)
        return unanswered(file);
    return verdict == referral::Verdict::No
        ? met()
        : notApplicable(said(QT_TRANSLATE_NOOP("review", "The record suspects no crime.")));
}

bool lawKnowsDetention(const ReviewedFile &file)
{
    const auto &violations = file.one().violations;
    return std::any_of(violations.begin(), violations.end(), [&file](const QString &violation) {
        const law::Basis *basis = casework::basisOf(file.one(), violation);
        return basis && basis->detention;
    });
}

/// Handed over within three working days of the decision. 行政拘留案件移送暂行办法 第十二条
Finding detentionTransferred(const ReviewedFile &file)
{
    const referral::Verdict verdict = casework::screeningOf(file.file()).detentionVerdict();
    const Referral *detention = latest(file, ReferralKind::Detention);
    const bool byPaper = file.made(u"detention_transfer") != nullptr;
    Faults faults;
    if (detention || (verdict == referral::Verdict::Yes && !byPaper))
        needTransfer(faults, detention);
    const QDate last = detention && detention->approval == Approval::Approved
        ? file.lastDay("detention_transfer_file", chinaDay(detention->decidedAt))
        : QDate();
    if (last.isValid() && chinaDay(detention->sentAt) > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Approved on %1, handed over on %2; the period ended on %3."),
                       {iso(chinaDay(detention->decidedAt)), iso(chinaDay(detention->sentAt)), iso(last)}),
            inReferral());
    if (!faults.isEmpty() || detention || byPaper)
        return faults.orMet();
    if (verdict == referral::Verdict::Unanswered)
        return unanswered(file);
    if (verdict == referral::Verdict::No)
        return met();
    return lawKnowsDetention(file)
        ? ask(said(QT_TRANSLATE_NOOP(
            "review", "This kind of act can lead to detention, and nothing was transferred: read why.")))
        : notApplicable(said(QT_TRANSLATE_NOOP("review", "The basis of the case knows no detention.")));
}

constexpr std::array kChecks{
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
            return receipted(file, "detention_transfer", ReferralKind::Detention, {"materials"});
        }},
    Check{"T4", crimeApproved},
    Check{"T5",
        [](const ReviewedFile &file) {
            return receipted(
                file, "crime_transfer", ReferralKind::Crime, {"facts", "law_basis", "handlers", "materials"});
        }},
    Check{"T6", policeDecided},
    Check{"K12", crimeTransferred},
    Check{"K13", detentionTransferred},
};

} // namespace

std::span<const Check> transferChecks()
{
    return kChecks;
}

} // namespace qilian::review
