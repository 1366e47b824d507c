#include "core/casework/FollowUpWork.h"

#include "core/casework/CaseWork.h"
#include "core/casework/Permission.h"

#include <algorithm>

namespace qilian::casework {

using access::Officer;
using access::Role;
using performance::Answer;
using performance::Way;
using referral::Referral;
using store::Actor;
using store::Workspace;

namespace {

Error refused(const char *text)
{
    return {Error::Code::Refused, {"casework", text, {}}, {}};
}

/// A case with the officer who writes in it.
struct Desk {
    CaseFile file;
    Officer officer;

    bool isPrincipal(QDate today) const { return bool(mayAct(file, officer, QStringLiteral("principal_head"), today)); }
    bool isHead() const { return officer.has(Role::Decider) && !file.one.officers.contains(officer.id.text()); }
    bool approvedDecision() const
    {
        const QString approval = Confirmation::approvalOf(Stage::Decision);
        return std::any_of(file.confirmations.begin(), file.confirmations.end(),
            [&](const Confirmation &one) { return one.item == approval && one.officer == officer.id.uuid(); });
    }
};

Result<Desk> deskOf(const Workspace &workspace, const Actor &actor, const Id<Case> &id)
{
    const store::Reader reader = workspace.reader();
    auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    auto officer = reader.get(Id<Officer>(actor.officer));
    if (!officer || !officer->active)
        return refused(QT_TRANSLATE_NOOP("casework", "Only an officer of the bureau can do this. Log in as one."));
    return Desk{std::move(*file), std::move(*officer)};
}

template <class Fault> Result<void> first(const std::vector<Fault> &faults)
{
    return faults.empty() ? Result<void>() : Error{Error::Code::Invalid, faults.front().words, faults.front().field};
}

template <class Record> const Record *stored(const std::vector<Record> &all, const Id<Record> &id)
{
    const auto at = std::find_if(all.begin(), all.end(), [&id](const Record &one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

/// Replaces or adds, as the case will have it.
template <class Record> void take(std::vector<Record> &all, const Record &one)
{
    const auto at = std::find_if(all.begin(), all.end(), [&one](const Record &other) { return other.id == one.id; });
    if (at == all.end())
        all.push_back(one);
    else
        *at = one;
}

/// Writes one record with what it changes in the case, in one commit.
template <class Record>
Result<CommitReceipt> keep(Workspace &workspace, const Actor &actor, Desk &desk, std::vector<Record> &all,
    const Record &record, const char *what)
{
    auto work = workspace.begin(actor, {"casework", what, {}});
    if (stored(all, record.id)) {
        if (const auto before = work.get(record.id); !before)
            return before.error();
    }
    auto one = work.get(desk.file.one.id);
    if (!one)
        return one.error();
    work.put(record);
    take(all, record);
    countPayments(desk.file);
    one->paid = desk.file.one.paid;
    one->paidOn = desk.file.one.paidOn;
    one->updatedAt = workspace.clock().now();
    keepDue(*one, desk.file, todayOf(workspace));
    work.put(*one);
    return work.commit();
}

template <class Record> void identify(Record &record, const Desk &desk)
{
    if (record.id.isNull())
        record.id = Id<Record>::create();
    record.forCase = record::refTo(desk.file.one);
}

/// The same for every kind of record that needs no rule beyond its faults.
template <class Record>
Result<CommitReceipt> saveChecked(Workspace &workspace, const Actor &actor, const Id<Case> &id, Record record,
    std::vector<Record> performance::Performance::*all, const char *what)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    identify(record, *desk);
    QString debtor;
    if constexpr (requires { record.debtor; })
        debtor = record.debtor;
    const performance::Setting setting = performanceSetting(desk->file, debtor, todayOf(workspace));
    if (const Result<void> right = first(performance::faultsOf(record, setting)); !right)
        return right.error();
    return keep(workspace, actor, *desk, desk->file.performance.*all, record, what);
}

std::vector<Officer> teamOf(const store::Reader &reader, const QStringList &ids)
{
    std::vector<Officer> out;
    for (const QString &text : ids) {
        if (auto officer = reader.get(Id<Officer>(Uuid::parse(text).value_or(Uuid()))))
            out.push_back(std::move(*officer));
    }
    return out;
}

} // namespace

Result<CommitReceipt> savePayment(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, performance::Payment payment)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    identify(payment, *desk);
    payment.receipt = payment.receipt.trimmed();
    if (payment.way == Way::Remitted && !desk->isHead())
        return refused(QT_TRANSLATE_NOOP("casework", "Only a head of the bureau can remit added penalty."));
    if (payment.way == Way::OnSpot && desk->approvedDecision())
        return refused(QT_TRANSLATE_NOOP(
            "casework", "Who approved the decision does not collect the fine (行政处罚法 第六十七条)."));
    const auto faults =
        performance::faultsOf(payment, performanceSetting(desk->file, payment.debtor, todayOf(workspace)));
    if (const Result<void> right = first(faults); !right)
        return right.error();
    return keep(workspace, actor, *desk, desk->file.performance.payments, payment,
        QT_TRANSLATE_NOOP("casework", "Record a payment"));
}

Result<CommitReceipt> voidPayment(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const Id<performance::Payment> &payment, const QString &reason)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    const performance::Payment *known = stored(desk->file.performance.payments, payment);
    if (!known)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "This payment is not on the case."), {}}, {}};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write why the payment does not count."), {}},
            QStringLiteral("void_reason")};
    performance::Payment changed = *known;
    changed.voidReason = reason.trimmed();
    return keep(workspace, actor, *desk, desk->file.performance.payments, changed,
        QT_TRANSLATE_NOOP("casework", "Make a payment void"));
}

Result<CommitReceipt> saveDeferral(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, performance::Deferral deferral)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    identify(deferral, *desk);
    const performance::Deferral *before = stored(desk->file.performance.deferrals, deferral.id);
    const bool decides = before
        ? before->answer != deferral.answer || before->plan != deferral.plan || before->endedOn != deferral.endedOn
        : deferral.answer != Answer::Open;
    if (decides && !desk->isHead())
        return refused(QT_TRANSLATE_NOOP("casework",
            "Only a head of the bureau who did not investigate the case can decide on a deferral (行政处罚法 "
            "第六十六条)."));
    if (decides)
        deferral.decidedBy = desk->officer.name;
    const auto faults =
        performance::faultsOf(deferral, performanceSetting(desk->file, deferral.debtor, todayOf(workspace)));
    if (const Result<void> right = first(faults); !right)
        return right.error();
    return keep(workspace, actor, *desk, desk->file.performance.deferrals, deferral,
        QT_TRANSLATE_NOOP("casework", "Record a deferral"));
}

Result<CommitReceipt> saveRemedy(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, performance::Remedy remedy)
{
    return saveChecked(workspace, actor, id, std::move(remedy), &performance::Performance::remedies,
        QT_TRANSLATE_NOOP("casework", "Record a reconsideration or a suit"));
}

Result<CommitReceipt> saveDemandAnswer(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, performance::DemandAnswer answer)
{
    return saveChecked(workspace, actor, id, std::move(answer), &performance::Performance::answers,
        QT_TRANSLATE_NOOP("casework", "Record the answer to the demand"));
}

Result<CommitReceipt> saveCourtApplication(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, performance::CourtApplication application)
{
    return saveChecked(workspace, actor, id, std::move(application), &performance::Performance::applications,
        QT_TRANSLATE_NOOP("casework", "Record the application to the court"));
}

Result<CommitReceipt> saveScreening(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, const QJsonObject &answers)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    referral::ScreeningRecord record;
    identify(record, *desk);
    record.on = todayOf(workspace);
    record.by = desk->officer.name;
    record.answers = answers;
    desk->file.referrals.screenings.push_back(record);
    if (const Result<void> right = first(referral::faultsOf(screeningOf(desk->file))); !right)
        return right.error();
    desk->file.referrals.screenings.pop_back();
    return keep(workspace, actor, *desk, desk->file.referrals.screenings, record,
        QT_TRANSLATE_NOOP("casework", "Answer the questions about transfers"));
}

Result<CommitReceipt> saveReferral(Workspace &workspace, const Actor &actor, const Id<Case> &id, Referral referral)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    identify(referral, *desk);
    if (const Referral *before = stored(desk->file.referrals.referrals, referral.id)) {
        referral.approval = before->approval;
        referral.decidedAt = before->decidedAt;
        referral.decidedBy = before->decidedBy;
        referral.decisionReason = before->decisionReason;
    } else {
        referral.approval = referral::Approval::Open;
    }
    const referral::Setting setting{workspace.clock().now(), teamOf(workspace.reader(), referral.team),
        standingOf(desk->file, referral::ReferralKind::Crime)};
    if (const Result<void> right = first(referral::faultsOf(referral, setting)); !right)
        return right.error();
    return keep(workspace, actor, *desk, desk->file.referrals.referrals, referral,
        QT_TRANSLATE_NOOP("casework", "Record a transfer"));
}

Result<CommitReceipt> decideReferral(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const Id<Referral> &referral, referral::Approval approval, const QString &reason)
{
    auto desk = deskOf(workspace, actor, id);
    if (!desk)
        return desk.error();
    const Referral *known = stored(desk->file.referrals.referrals, referral);
    if (!known)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "This transfer is not on the case."), {}}, {}};
    const bool may =
        known->kind == referral::ReferralKind::Crime ? desk->isPrincipal(todayOf(workspace)) : desk->isHead();
    if (!may || known->team.contains(desk->officer.id.text()))
        return refused(QT_TRANSLATE_NOOP("casework",
            "Only a head of the bureau who is not of the team can decide on a transfer; on that of a suspected crime "
            "the "
            "principal head (国务院令第310号 第五条)."));
    if (known->sentAt.isValid())
        return refused(QT_TRANSLATE_NOOP("casework", "It has been handed over already."));
    if (approval == referral::Approval::Refused && reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write why it is not transferred."), {}},
            QStringLiteral("decision_reason")};
    Referral changed = *known;
    changed.approval = approval;
    changed.decidedAt = workspace.clock().now();
    changed.decidedBy = desk->officer.id.uuid();
    changed.decisionReason = reason.trimmed();
    return keep(workspace, actor, *desk, desk->file.referrals.referrals, changed,
        QT_TRANSLATE_NOOP("casework", "Decide on a transfer"));
}

} // namespace qilian::casework
