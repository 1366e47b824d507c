#include "app/tool/DemoFollowUp.h"

#include "app/tool/DemoMeasures.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/FollowUp.h"

#include <functional>

namespace qilian::tool {

namespace {

using casework::Case;
using casework::CaseDocument;

constexpr int kServedBefore = 75; // days; the second part of the plan is a few days late today
constexpr int kLateServedBefore = 40;
constexpr int kOrderedBefore = 38;
constexpr int kRecheckedBefore = 28;
constexpr int kDailyServedBefore = 17; // its own period to pay has just ended

struct Decision {
    QDate servedOn;
    Money fine;
    int serial; ///< the story's decision has the first number
};

void seal(CaseDocument &document, QDate servedOn, int serial)
{
    document.state = casework::DocumentState::Final;
    document.numberSeries = QStringLiteral("张环高罚〔%1〕").arg(servedOn.year());
    document.numberSerial = serial;
    document.number = QStringLiteral("%1%2号").arg(document.numberSeries).arg(serial);
    document.madeOn = document.servedOn = servedOn;
    document.servedHow = QStringLiteral("直接送达");
}

/// The case is about this violation of the catalogue.
Result<void> actsBy(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const char *violation)
{
    const law::Violation *act = law::Catalogue::shipped().find(QString::fromLatin1(violation));
    Q_ASSERT(act);
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    auto one = work.get(id);
    if (!one)
        return one.error();
    one->violations = {act->id};
    one->cause = act->zh;
    one->basis = {};
    work.put(*one);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

/// The rounds on record were fined by a decision that was made and served on that day.
Result<void> fineByTheDay(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, QDate servedOn, int serial)
{
    const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    auto document = casework::draftDocument(*file, QStringLiteral("daily_decision"), servedOn);
    if (!document)
        return document.error();
    seal(*document, servedOn, serial);
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    work.put(*document);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

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
    seal(*document, decision.servedOn, decision.serial);
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
    referral::ScreeningRecord answers;
    answers.id = Id<referral::ScreeningRecord>::create();
    answers.forCase = Case::description().ref(id);
    answers.on = today;
    answers.by = actor.name;
    answers.answers = {{QStringLiteral("j1_2"),
        QJsonObject{{QStringLiteral("yes"), true}, {QStringLiteral("figure"), QStringLiteral("3.2")},
            {QStringLiteral("evidence"), QStringLiteral("（演示）称重单、危险废物鉴别意见")}}}};
    auto work = workspace.begin(actor, {"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}});
    work.put(answers);
    const auto done = work.commit();
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> showFollowUp(store::Workspace &workspace, const DemoPeople &people, const DemoFollowUp &cases, QDate today)
{
    const store::Actor actor{people.zhang.id.uuid(), people.zhang.name};
    const Decision byPlan{today.addDays(-kServedBefore), Money::fromFen(6'000'000), 2};
    const Decision late{today.addDays(-kLateServedBefore), Money::fromFen(2'000'000), 3};
    const std::function<Result<void>()> steps[] = {[&] { return decide(workspace, actor, cases.instalments, byPlan); },
        [&] { return payByPlan(workspace, actor, cases.instalments, byPlan); },
        [&] { return actsBy(workspace, actor, cases.late, "water_exceed_standard"); },
        [&] { return decide(workspace, actor, cases.late, late); },
        [&] { return refuseInDemo(workspace, people, cases.late, kOrderedBefore, kRecheckedBefore); },
        [&] { return fineByTheDay(workspace, actor, cases.late, today.addDays(-kDailyServedBefore), 4); },
        [&] { return actsBy(workspace, actor, cases.crime, "haz_dump"); },
        [&] { return suspectCrime(workspace, actor, cases.crime, today); }};
    for (const auto &step : steps) {
        if (const Result<void> done = step(); !done)
            return done;
    }
    return {};
}

} // namespace qilian::tool
