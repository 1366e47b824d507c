#include "core/access/Officer.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionList.h"
#include "core/inspection/InspectionWork.h"
#include "core/overview/Schema.h"
#include "core/store/Journal.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::inspection;

namespace {

const QDateTime kMorning(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
const store::Actor kActor{Uuid::create(), QStringLiteral("张某")};

/// A county's workspace with two certified officers and one enterprise.
struct County {
    explicit County(const char *name = "w")
    {
        store::WorkspaceOptions options;
        options.schema = overview::schema();
        options.clock = &clock;
        options.area = QStringLiteral("620724");
        options.deviceName = QString::fromLatin1(name);
        options.create = true;
        auto opened = store::Workspace::open(folder.filePath(QString::fromLatin1(name)), options);
        REQUIRE(opened);
        workspace = std::move(*opened);
    }
    access::Officer officer(QDate until = QDate(2027, 12, 31))
    {
        access::Officer out;
        out.id = Id<access::Officer>::create();
        out.name = QStringLiteral("某");
        out.certificateNumber = QStringLiteral("28070001");
        out.certificateFrom = QDate(2024, 1, 1);
        out.certificateUntil = until;
        auto work = workspace->begin(kActor, {"test", "officer", {}});
        work.put(out);
        REQUIRE(work.commit());
        return out;
    }
    InspectionTask draft()
    {
        InspectionTask task;
        task.enterprise = enterprise;
        task.enterpriseName = QStringLiteral("高台县某建材有限公司");
        task.checklists = {QStringLiteral("general")};
        task.officers = {officer().id.text(), officer().id.text()};
        task.plannedOn = QDate(2026, 11, 23);
        return task;
    }
    Id<InspectionTask> running()
    {
        const auto id = planTask(*workspace, kActor, draft());
        REQUIRE(id);
        REQUIRE(startTask(*workspace, kActor, *id));
        return *id;
    }

    QTemporaryDir folder;
    test::FixedClock clock{kMorning};
    std::unique_ptr<store::Workspace> workspace;
    record::Ref enterprise{QStringLiteral("enterprise"), Uuid::create()};
};

} // namespace

TEST_CASE("an inspection is planned, started on the spot by two certified officers, and finished", "[inspection]")
{
    County county;
    const auto id = planTask(*county.workspace, kActor, county.draft());
    REQUIRE(id);
    CHECK(finishTask(*county.workspace, kActor, *id).error().code == Error::Code::Refused);
    REQUIRE(startTask(*county.workspace, kActor, *id));
    CHECK(startTask(*county.workspace, kActor, *id).error().code == Error::Code::Refused);
    CHECK(dropTask(*county.workspace, kActor, *id, QStringLiteral("雨")).error().code == Error::Code::Refused);
    county.clock.advanceMs(5'400'000);
    REQUIRE(finishTask(*county.workspace, kActor, *id));
    const auto task = county.workspace->reader().get(*id);
    CHECK(task->state == TaskState::Done);
    CHECK(task->startedAt == kMorning);
    CHECK(task->finishedAt == kMorning.addSecs(5400));
    CHECK(task->title == QStringLiteral("高台县某建材有限公司"));
}

TEST_CASE("an inspection does not start with an officer whose certificate has run out", "[inspection]")
{
    County county;
    InspectionTask draft = county.draft();
    draft.officers = {county.officer().id.text(), county.officer(QDate(2026, 11, 22)).id.text()};
    const auto id = planTask(*county.workspace, kActor, draft);
    REQUIRE(id);
    const auto started = startTask(*county.workspace, kActor, *id);
    REQUIRE_FALSE(started);
    CHECK(started.error().code == Error::Code::Refused);
    CHECK(started.error().message.values.contains(QStringLiteral("第四十二条")));
    CHECK(county.workspace->reader().get(*id)->state == TaskState::Planned);
}

TEST_CASE("what is missing in a plan is named under its field", "[inspection]")
{
    County county;
    struct Row {
        const char *field;
        std::function<void(InspectionTask &)> spoil;
    };
    const std::vector<Row> rows{
        {"enterprise", [](InspectionTask &task) { task.enterprise = {}; }},
        {"planned_on", [](InspectionTask &task) { task.plannedOn = {}; }},
        {"officers", [](InspectionTask &task) { task.officers.removeLast(); }},
        {"officers", [](InspectionTask &task) { task.officers[1] = task.officers[0]; }},
        {"checklists", [](InspectionTask &task) { task.checklists << QStringLiteral("moon"); }},
    };
    CHECK(faultsOf(county.draft(), {}).empty());
    for (const Row &row : rows) {
        CAPTURE(row.field);
        InspectionTask draft = county.draft();
        row.spoil(draft);
        const auto faults = faultsOf(draft, {});
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().field == QLatin1String(row.field));
        CHECK(planTask(*county.workspace, kActor, draft).error().code == Error::Code::Invalid);
    }
}

TEST_CASE("a second inspection of the same matter in the month asks why", "[inspection]")
{
    County county;
    InspectionTask first = county.draft();
    first.plannedOn = QDate(2026, 11, 1);
    const auto firstId = planTask(*county.workspace, kActor, first);
    REQUIRE(firstId);

    struct Row {
        const char *situation;
        QDate day;
        const char16_t *checklist;
        bool sameEnterprise;
        bool asked;
    };
    const std::vector<Row> rows{
        {"last day of the month", QDate(2026, 11, 30), u"general", true, true},
        {"the same day", QDate(2026, 11, 1), u"general", true, true},
        {"the month before", QDate(2026, 10, 31), u"general", true, false},
        {"the month after", QDate(2026, 12, 1), u"general", true, false},
        {"another matter", QDate(2026, 11, 30), u"hazwaste", true, false},
        {"another enterprise", QDate(2026, 11, 30), u"general", false, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        InspectionTask second = county.draft();
        second.plannedOn = row.day;
        second.checklists = {QString::fromUtf16(row.checklist)};
        if (!row.sameEnterprise)
            second.enterprise.id = Uuid::create();
        const auto others = tasksInMonth(county.workspace->reader(), second);
        REQUIRE(others);
        CHECK(others->empty() != row.asked);
        CHECK(sameMonthWarning(*others).has_value() == row.asked);
    }

    InspectionTask second = county.draft();
    CHECK(planTask(*county.workspace, kActor, second).error().detail == QStringLiteral("same_month_reason"));
    SECTION("with the reason it may be made")
    {
        second.sameMonthReason = QStringLiteral("群众举报");
        CHECK(planTask(*county.workspace, kActor, second));
    }
    SECTION("one that was dropped does not count")
    {
        CHECK(dropTask(*county.workspace, kActor, *firstId, {}).error().code == Error::Code::Invalid);
        REQUIRE(dropTask(*county.workspace, kActor, *firstId, QStringLiteral("企业停产")));
        CHECK(planTask(*county.workspace, kActor, second));
    }
}

TEST_CASE("answers are judged and kept as they are given; a failed one offers its violations", "[inspection]")
{
    County county;
    const Id<InspectionTask> task = county.running();
    store::Workspace &workspace = *county.workspace;
    REQUIRE(answer(workspace, kActor, task, {QStringLiteral("general-01"), QStringLiteral("yes"), {}, {}, false}));
    const auto refused = answer(workspace, kActor, task,
        {QStringLiteral("general-02"), QStringLiteral("no"), QStringLiteral("门卫阻拦"),
            QStringLiteral("inspection_refused_water"), false});
    REQUIRE(refused);
    REQUIRE(answer(workspace, kActor, task, {QStringLiteral("general-04"), QStringLiteral("全停"), {}, {}, false}));
    // The rule leaves the load to the officer.
    REQUIRE(answer(workspace, kActor, task, {QStringLiteral("general-05"), QStringLiteral("130"), {}, {}, true}));

    auto run = runOf(workspace.reader(), task);
    REQUIRE(run);
    CHECK(run->items.size() == 22);
    CHECK(run->answered() == 4);
    CHECK(run->failed() == 2);
    CHECK(run->items[1].isFailed());
    CHECK(run->items[1].item->violations.contains(QStringLiteral("inspection_refused_air")));
    CHECK(run->items[1].answer->note == QStringLiteral("门卫阻拦"));
    CHECK(run->items[4].verdict == Verdict::Ask);

    SECTION("an answer is changed, not added; a good one has no violation")
    {
        const auto again = answer(workspace, kActor, task,
            {QStringLiteral("general-02"), QStringLiteral("yes"), {}, QStringLiteral("inspection_refused_water"),
                false});
        REQUIRE(again);
        CHECK(*again == *refused);
        CHECK(workspace.reader().get(*again)->violation.isEmpty());
        CHECK(runOf(workspace.reader(), task)->failed() == 1);
    }
    SECTION("what is no answer to the item is refused with what it asks for")
    {
        CHECK(answer(workspace, kActor, task, {QStringLiteral("general-01"), QStringLiteral("maybe"), {}, {}, false})
                  .error()
                  .code
            == Error::Code::Invalid);
        CHECK(answer(workspace, kActor, task, {QStringLiteral("general-05"), QStringLiteral("viel"), {}, {}, false})
                  .error()
                  .message.values.contains(QStringLiteral("%")));
        CHECK(
            answer(workspace, kActor, task,
                {QStringLiteral("general-02"), QStringLiteral("no"), {}, QStringLiteral("air_exceed_standard"), false})
                .error()
                .code
            == Error::Code::Invalid);
        CHECK(answer(workspace, kActor, task, {QStringLiteral("steel-01"), QStringLiteral("yes"), {}, {}, false})
                  .error()
                  .code
            == Error::Code::NotFound);
    }
    SECTION("after the end nothing is answered any more")
    {
        REQUIRE(finishTask(workspace, kActor, task));
        CHECK(answer(workspace, kActor, task, {QStringLiteral("general-01"), QStringLiteral("no"), {}, {}, false})
                  .error()
                  .code
            == Error::Code::Refused);
    }
}

TEST_CASE("two officers who answer the same item offline meet in one contested answer", "[inspection]")
{
    County here;
    County there("there");
    const Id<InspectionTask> task = here.running();
    const auto entriesOf = [](store::Workspace &workspace) {
        std::vector<store::Incoming> out;
        REQUIRE(workspace.journal().each([&out](QByteArrayView bytes) {
            auto change = record::open(bytes);
            REQUIRE(change);
            out.push_back({*change, bytes.toByteArray()});
        }));
        return out;
    };
    REQUIRE(there.workspace->journal().apply(entriesOf(*here.workspace)));
    const GivenAnswer yes{QStringLiteral("general-01"), QStringLiteral("yes"), {}, {}, false};
    const GivenAnswer no{QStringLiteral("general-01"), QStringLiteral("no"), {}, {}, false};
    const auto mine = answer(*here.workspace, kActor, task, yes);
    const auto theirs = answer(*there.workspace, kActor, task, no);
    REQUIRE(mine);
    REQUIRE(theirs);
    CHECK(*mine == *theirs);
    REQUIRE(here.workspace->journal().apply(entriesOf(*there.workspace)));
    CHECK(here.workspace->reader().see(*mine)->contested);
    CHECK(here.workspace->reader().get(*mine)->task == task);
}

TEST_CASE("inspections are paged without a gap: the latest first, or what is to be done first", "[inspection]")
{
    County county;
    for (int i = 0; i < 23; ++i) {
        InspectionTask draft = county.draft();
        draft.enterprise.id = Uuid::create();
        draft.plannedOn = QDate(2026, 11, 1).addDays(i / 3);
        REQUIRE(planTask(*county.workspace, kActor, draft));
    }
    const store::Reader reader = county.workspace->reader();
    const auto collect = [&](std::optional<TaskState> state) {
        std::vector<std::pair<QDate, Uuid>> seen;
        std::optional<TaskCursor> after;
        int pages = 0;
        do {
            const auto page = taskPage(reader, state, after, 5);
            REQUIRE(page);
            for (const TaskRow &row : page->rows)
                seen.emplace_back(row.plannedOn, row.id.uuid());
            after = page->next;
        } while (after && ++pages < 10);
        return seen;
    };
    const auto latest = collect(std::nullopt);
    CHECK(latest.size() == 23);
    CHECK(std::is_sorted(latest.rbegin(), latest.rend()));
    const auto todo = collect(TaskState::Planned);
    CHECK(todo.size() == 23);
    CHECK(std::is_sorted(todo.begin(), todo.end()));
    CHECK(collect(TaskState::Done).empty());
}
