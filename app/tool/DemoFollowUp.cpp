#include "app/tool/DemoFollowUp.h"

#include "core/casework/CaseDocuments.h"
#include "core/casework/FollowUp.h"

namespace qilian::tool {

namespace {

using casework::Case;
using casework::CaseDocument;

constexpr int kServedBefore = 75; // days; the second part of the plan is a few days late today
constexpr int kLateServedBefore = 40;

struct Decision {
    QDate servedOn;
    Money fine;
    int serial; ///< the story's decision has the first number
};

/// The decision was made and served on that day; the case waits for the money.
Result<void> decide(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const Decision &decision)
{
    auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    file->one.fine = decision.fine;
    auto document = casework::draftDocument(*file, QStringLiteral("penalty_decision"), decision.servedOn);
    if (!document)
        return document.error();
    document->state = casework::DocumentState::Final;
    document->numberSeries = QStringLiteral("张环高罚〔%1〕").arg(decision.servedOn.year());
    document->numberSerial = decision.serial;
    document->number = QStringLiteral("%1%2号").arg(document->numberSeries).arg(decision.serial);
    document->madeOn = document->servedOn = decision.servedOn;
    document->servedHow = QStringLiteral("直接送达");
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    auto one = work.get(id);
    if (!one)
        return one.error();
    one->fine = decision.fine;
    one->stage = casework::Stage::Performance;
    one->decidedOn = decision.servedOn;
    one->dueOn = {};
    one->dueRule.clear();
    work.put(*document);
    work.put(*one);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

Result<void> payByPlan(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const Decision &decision)
{
    performance::Deferral plan;
    plan.id = Id<performance::Deferral>::create();
    plan.forCase = Case::description().ref(id);
    plan.kind = performance::DeferralKind::Instalments;
    plan.requestedOn = decision.servedOn.addDays(8);
    plan.reason = QStringLiteral("（演示）停产检修两个月，附财务报表");
    plan.answer = performance::Answer::Granted;
    plan.decidedOn = decision.servedOn.addDays(14);
    plan.decidedBy = QStringLiteral("赵局长（演示）");
    const Money part = Money::fromFen(decision.fine.fen() / 3);
    plan.setInstalments({{decision.servedOn.addDays(40), part}, {decision.servedOn.addDays(70), part},
        {decision.servedOn.addDays(100), Money::fromFen(decision.fine.fen() - 2 * part.fen())}});
    performance::Payment paid;
    paid.id = Id<performance::Payment>::create();
    paid.forCase = plan.forCase;
    paid.amount = part;
    paid.on = decision.servedOn.addDays(38);
    paid.receipt = QStringLiteral("甘财罚没 00018（演示）");
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    auto one = work.get(id);
    if (!one)
        return one.error();
    one->paid = paid.amount;
    work.put(plan);
    work.put(paid);
    work.put(*one);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

/// Hazardous waste was dumped, more than three tonnes by the weighing, and the police have not got it yet.
Result<void> suspectCrime(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, QDate today)
{
    const law::Violation *dumped = law::Catalogue::shipped().find(QStringLiteral("haz_dump"));
    Q_ASSERT(dumped);
    referral::ScreeningRecord answers;
    answers.id = Id<referral::ScreeningRecord>::create();
    answers.forCase = Case::description().ref(id);
    answers.on = today;
    answers.by = actor.name;
    answers.answers = {{QStringLiteral("j1_2"),
        QJsonObject{{QStringLiteral("yes"), true}, {QStringLiteral("figure"), QStringLiteral("3.2")},
            {QStringLiteral("evidence"), QStringLiteral("（演示）称重单、危险废物鉴别意见")}}}};
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    auto one = work.get(id);
    if (!one)
        return one.error();
    one->violations = {dumped->id};
    one->cause = dumped->zh;
    one->basis = {};
    work.put(answers);
    work.put(*one);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> showFollowUp(
    store::Workspace &workspace, const access::Officer &officer, const DemoFollowUp &cases, QDate today)
{
    const store::Actor actor{officer.id.uuid(), officer.name};
    const Decision byPlan{today.addDays(-kServedBefore), Money::fromFen(6'000'000), 2};
    const Decision late{today.addDays(-kLateServedBefore), Money::fromFen(2'000'000), 3};
    if (const auto done = decide(workspace, actor, cases.instalments, byPlan); !done)
        return done.error();
    if (const auto done = payByPlan(workspace, actor, cases.instalments, byPlan); !done)
        return done.error();
    if (const auto done = decide(workspace, actor, cases.late, late); !done)
        return done.error();
    return suspectCrime(workspace, actor, cases.crime, today);
}

} // namespace qilian::tool
