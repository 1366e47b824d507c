#include "core/casework/ShippedTable.h"
#include "core/store/UnitOfWork.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

const QString kLate = QStringLiteral("hearing_in_time");
const QString kReason = QStringLiteral("当事人因洪水阻断交通，通车后第二日即提出");

/// At the defence, a notice with the right to a hearing served on 4 September, the hearing asked for on the 18th:
/// the five working days ended on the 11th.
void askTooLate(CaseOffice &office)
{
    office.change([](Case &one) { one.fine = Money::fromYuan(300'000).value(); });
    office.make("prior_hearing_notice", "2026-09-04");
    office.clock.set("2026-09-21");
    office.change([](Case &one) { one.hearingAskedOn = QDate(2026, 9, 18); });
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "set the stage", {}});
    auto one = work.get(office.id);
    one->stage = Stage::StatementDefence;
    work.put(*one);
    REQUIRE(work.commit());
}

NextStep toHearing(const CaseOffice &office)
{
    const CaseFacts facts = office.facts();
    for (NextStep &step : nextSteps(procedureOf({}), Situation{facts, todayOf(*office.workspace)})) {
        if (step.to == Stage::Hearing)
            return std::move(step);
    }
    FAIL("no way to the hearing");
    return {};
}

const Gap *lateness(const NextStep &step)
{
    const auto at =
        std::find_if(step.gaps.begin(), step.gaps.end(), [](const Gap &gap) { return gap.subject == kLate; });
    return at == step.gaps.end() ? nullptr : &*at;
}

} // namespace

TEST_CASE("the law leaves little room: no gate has any, in no version", "[casework]")
{
    std::set<QString> withRoom;
    for (const char *version : {"2010-03", "2023-07"}) {
        for (const Guard &guard : guards()) {
            const QString id = QString::fromLatin1(guard.id);
            const Condition *condition = procedureOf(QString::fromLatin1(version)).condition(id);
            if (!condition || !condition->room)
                continue;
            withRoom.insert(id);
            CHECK_FALSE(isGate(id));
            CHECK_FALSE(condition->room->ground.zh.isEmpty());
            CHECK_FALSE(condition->room->sources.front().article.isEmpty());
        }
    }
    CHECK(withRoom == std::set<QString>{QStringLiteral("court_window_open"), kLate});

    QByteArray broken = shippedTable(QStringLiteral(":/procedure/stages-2023-07.json"));
    const QByteArray gate = "\"id\": \"defence_over\",";
    REQUIRE(broken.contains(gate));
    broken.replace(
        gate, gate + R"("override": {"by": "decider", "zh": "甲", "source": [{"law": "乙", "article": "第一条"}]},)");
    const auto read = Procedure::parse(broken, QStringLiteral("t.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.values.contains(QStringLiteral("defence_over")));
}

TEST_CASE("a guard is passed by who may, with a reason, and that stays to be seen", "[casework]")
{
    CaseOffice office;
    askTooLate(office);
    store::Workspace &workspace = *office.workspace;
    const NextStep late = toHearing(office);
    const Gap *gap = lateness(late);
    REQUIRE(gap);
    CHECK(gap->room->by == QLatin1String("decider"));

    const auto byInvestigator = overrideGuard(workspace, office.as(office.zhang), office.id, kLate, kReason);
    REQUIRE_FALSE(byInvestigator);
    CHECK(byInvestigator.error().code == Error::Code::Refused);
    const auto silent = overrideGuard(workspace, office.as(office.head), office.id, kLate, QStringLiteral("  "));
    REQUIRE_FALSE(silent);
    CHECK(silent.error().code == Error::Code::Invalid);
    REQUIRE(overrideGuard(workspace, office.as(office.head), office.id, kLate, kReason));

    const NextStep step = toHearing(office);
    CHECK_FALSE(lateness(step));
    REQUIRE(step.overridden.size() == 1);
    CHECK(step.overridden.front().guard == kLate);
    CHECK(step.overridden.front().by.officerName == office.head.name);
    CHECK(step.overridden.front().by.reason == kReason);

    REQUIRE(overrideGuard(workspace, office.as(office.head), office.id, kLate, kReason, true));
    CHECK(lateness(toHearing(office)));
    CHECK(toHearing(office).overridden.empty());
}

TEST_CASE("where the law leaves no room nobody passes", "[casework]")
{
    CaseOffice office;
    askTooLate(office);
    store::Workspace &workspace = *office.workspace;
    const store::Actor head = office.as(office.head);
    for (const char *gate : {"defence_over", "not_heavier", "two_certified_officers", "nothing_left_open"}) {
        CAPTURE(gate);
        const auto passed = overrideGuard(workspace, head, office.id, QString::fromLatin1(gate), kReason);
        REQUIRE_FALSE(passed);
        CHECK(passed.error().code == Error::Code::Refused);
    }
    // The window of the court that has not opened yet is no late application.
    CHECK_FALSE(overrideGuard(workspace, head, office.id, QStringLiteral("court_window_open"), kReason));
    CHECK(overrideGuard(workspace, head, office.id, QStringLiteral("no_such"), kReason).error().code
        == Error::Code::NotFound);
    // Neither is there a way around it through what officers confirm.
    CHECK_FALSE(confirm(workspace, head, office.id, Confirmation::overrideOf(QStringLiteral("defence_over")), kReason));
}
