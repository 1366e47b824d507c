#include "core/casework/PeriodWork.h"
#include "core/store/UnitOfWork.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Filed on 1 September 2026 and under investigation: ninety days end on 30 November.
void investigate(CaseOffice &office)
{
    office.make("clue_register");
    office.make("inspection_record");
    office.confirm(office.zhang, "duplicate_checked");
    office.confirm(office.zhang, "jurisdiction_checked");
    REQUIRE(office.move(Stage::PreliminaryReview));
    office.make("filing_approval");
    office.approve(Stage::Filed);
    REQUIRE(office.move(Stage::Filed));
    REQUIRE(office.move(Stage::Investigation));
}

GrantedExtension extension(const CaseOffice &office, int step, const char *on)
{
    GrantedExtension out;
    out.caseId = office.id;
    out.rule = QStringLiteral("case_conclusion");
    out.step = step;
    out.grantedOn = day(on);
    out.ground = QStringLiteral("案情复杂，须等待鉴定意见");
    return out;
}

ExcludedPeriod excluded(const CaseOffice &office, const char *ground, const char *from, const char *until)
{
    ExcludedPeriod out;
    out.caseId = office.id;
    out.ground = QString::fromLatin1(ground);
    out.from = day(from);
    out.until = day(until);
    out.note = QStringLiteral("委托某鉴定机构");
    return out;
}

RunningDeadline caseClock(const CaseOffice &office)
{
    for (RunningDeadline &one : runningDeadlines(office.file(), todayOf(*office.workspace))) {
        if (one.deadline.rule.id == QLatin1String("case_conclusion"))
            return std::move(one);
    }
    FAIL("the case clock does not run");
    return {};
}

/// The heads discuss the second extension: the record, final.
Id<CaseDocument> discuss(CaseOffice &office)
{
    const DocumentType &type = *DocumentTypes::shipped().find(QStringLiteral("collective_discussion"));
    auto draft = draftDocument(office.file(), type.id, todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(type, draft->fields);
    draft->fields.insert(QStringLiteral("conclusion"), QStringLiteral("案情复杂，同意再次延长办案期限三十日"));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    REQUIRE(finishDocument(*office.workspace, office.as(office.zhang), draft->id));
    return draft->id;
}

} // namespace

TEST_CASE("the case clock is extended once by the head and once by the heads together, 150 days at most", "[casework]")
{
    CaseOffice office;
    investigate(office);
    store::Workspace &workspace = *office.workspace;
    CHECK(office.file().one.dueOn == day("2026-11-30"));
    office.clock.set("2026-11-20");
    const auto byInvestigator = grantExtension(workspace, office.as(office.zhang), extension(office, 1, "2026-11-20"));
    REQUIRE_FALSE(byInvestigator);
    CHECK(byInvestigator.error().code == Error::Code::Refused);
    REQUIRE(grantExtension(workspace, office.as(office.head), extension(office, 1, "2026-11-20")));
    CHECK(office.file().one.dueOn == day("2026-12-30"));
    CHECK(office.file().one.dueRule == QLatin1String("case_conclusion"));

    office.clock.set("2026-12-21");
    const auto alone = grantExtension(workspace, office.as(office.head), extension(office, 2, "2026-12-21"));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().detail == u"granted_on");
    office.make("collective_discussion"); // of the penalty: it concludes nothing about time
    CHECK_FALSE(grantExtension(workspace, office.as(office.head), extension(office, 2, "2026-12-21")));
    const Id<CaseDocument> discussion = discuss(office);
    CHECK_FALSE(grantExtension(workspace, office.as(office.zhang), extension(office, 2, "2026-12-21")));
    REQUIRE(grantExtension(workspace, office.as(office.head), extension(office, 2, "2026-12-21")));
    CHECK(office.file().extensions.back().discussion == discussion);
    CHECK(office.file().extensions.front().discussion.isNull());
    CHECK(office.file().one.dueOn == day("2027-01-29")); // 150 days
    CHECK(nextExtension(caseClock(office)) == 0);
    const auto third = grantExtension(workspace, office.as(office.head), extension(office, 3, "2026-12-21"));
    REQUIRE_FALSE(third);
    CHECK(third.error().code == Error::Code::Invalid);
}

TEST_CASE("an extension comes before the end of its period and with a ground", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-12-01"); // one day late
    auto late = extension(office, 1, "2026-12-01");
    late.ground.clear();
    const auto faults = faultsOf(late, office.file(), day("2026-12-01"));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].field == QLatin1String("granted_on"));
    CHECK(faults[1].field == QLatin1String("ground"));
    CHECK_FALSE(grantExtension(*office.workspace, office.as(office.head), late));
    CHECK(faultsOf(extension(office, 1, "2026-12-02"), office.file(), day("2026-12-01")).size() == 1); // to come
}

TEST_CASE("an extension is taken back with a reason, the last one first", "[casework]")
{
    CaseOffice office;
    investigate(office);
    store::Workspace &workspace = *office.workspace;
    REQUIRE(grantExtension(workspace, office.as(office.head), extension(office, 1, "2026-09-01")));
    discuss(office);
    REQUIRE(grantExtension(workspace, office.as(office.head), extension(office, 2, "2026-09-01")));
    const auto first = office.file().extensions.front().id;
    const auto second = office.file().extensions.back().id;
    const QString why = QStringLiteral("误录");
    CHECK_FALSE(revokeExtension(workspace, office.as(office.head), second, QStringLiteral(" ")));
    CHECK_FALSE(revokeExtension(workspace, office.as(office.zhang), second, why));
    CHECK_FALSE(revokeExtension(workspace, office.as(office.head), first, why));
    REQUIRE(revokeExtension(workspace, office.as(office.head), second, why));
    REQUIRE(revokeExtension(workspace, office.as(office.head), first, why));
    CHECK(office.file().one.dueOn == day("2026-11-30"));
    CHECK(workspace.reader().get(first)->revokedWhy == why); // it stays in the record
}

TEST_CASE("time that does not count moves the last day, each day once", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-09-26");
    store::Workspace &workspace = *office.workspace;
    const store::Actor zhang = office.as(office.zhang);
    REQUIRE(excludePeriod(workspace, zhang, excluded(office, "appraisal", "2026-09-10", "2026-09-20")));
    CHECK(office.file().one.dueOn == day("2026-12-10"));
    REQUIRE(excludePeriod(workspace, zhang, excluded(office, "monitoring_or_testing", "2026-09-15", "2026-09-25")));
    CHECK(office.file().one.dueOn == day("2026-12-15"));
    CHECK(caseClock(office).excluded.size() == 2);
    const auto mistaken = office.file().excluded.front().id;
    CHECK_FALSE(revokePeriod(workspace, zhang, mistaken, {}));
    REQUIRE(revokePeriod(workspace, zhang, mistaken, QStringLiteral("误录")));
    CHECK(office.file().one.dueOn == day("2026-12-10"));
}

TEST_CASE("while time stands still the case is not due, and its end is set once", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-09-11");
    store::Workspace &workspace = *office.workspace;
    const store::Actor zhang = office.as(office.zhang);
    REQUIRE(excludePeriod(workspace, zhang, excluded(office, "appraisal", "2026-09-10", "")));
    CHECK_FALSE(office.file().one.dueOn.isValid());
    CHECK(caseClock(office).deadline.paused);
    office.clock.set("2026-10-20");
    const auto id = office.file().excluded.front().id;
    CHECK_FALSE(endPeriod(workspace, zhang, id, QDate()));
    CHECK_FALSE(endPeriod(workspace, zhang, id, day("2026-09-09")));
    REQUIRE(endPeriod(workspace, zhang, id, day("2026-10-10")));
    CHECK(office.file().one.dueOn == day("2026-12-30")); // thirty days later
    const auto again = endPeriod(workspace, zhang, id, day("2026-10-12"));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::Refused);
}

TEST_CASE("an absurd period is refused under the field that is wrong", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-09-26");
    struct Row {
        const char *what;
        const char *ground;
        const char *from;
        const char *until;
        const char *field;
    };
    const auto row = GENERATE(values<Row>({
        {"it ends before it begins", "appraisal", "2026-09-20", "2026-09-19", "until_on"},
        {"it begins before the filing", "appraisal", "2026-08-31", "2026-09-20", "from_on"},
        {"it begins after today", "appraisal", "2026-09-27", "", "from_on"},
        {"it ends after today", "appraisal", "2026-09-20", "2026-09-27", "until_on"},
        {"no day", "appraisal", "", "", "from_on"},
        {"no period of the case knows the ground", "force_majeure", "2026-09-20", "2026-09-21", "ground"},
        {"no such ground", "weather", "2026-09-20", "2026-09-21", "ground"},
    }));
    DYNAMIC_SECTION(row.what)
    {
        const auto draft = excluded(office, row.ground, row.from, row.until);
        const auto faults = faultsOf(draft, office.file(), day("2026-09-26"));
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().field == QLatin1String(row.field));
        CHECK_FALSE(faults.front().words.inWords().isEmpty());
        CHECK_FALSE(excludePeriod(*office.workspace, office.as(office.zhang), draft));
    }
    CHECK_FALSE(excludePeriod(*office.workspace, {}, excluded(office, "appraisal", "2026-09-10", "2026-09-20")));
}

TEST_CASE("a suspended case stops its clock by itself and takes it up again", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-09-11");
    office.make("suspend_approval");
    office.confirm(office.zhang, "suspension_ground");
    office.approve(Stage::Suspended);
    REQUIRE(office.move(Stage::Suspended));
    REQUIRE(office.file().excluded.size() == 1);
    CHECK(office.file().excluded.front().from == day("2026-09-11"));
    CHECK_FALSE(office.file().excluded.front().until.isValid());
    CHECK_FALSE(office.file().one.dueOn.isValid());
    office.clock.set("2026-10-21");
    office.confirm(office.zhang, "suspension_over");
    REQUIRE(office.move(Stage::Investigation));
    CHECK(office.file().excluded.front().until == day("2026-10-21"));
    CHECK(office.file().one.dueOn == day("2027-01-09")); // forty days after 30 November
}

TEST_CASE("a due day that another device's entry has moved is noted again, once", "[casework]")
{
    CaseOffice office;
    investigate(office);
    office.clock.set("2026-09-26");
    store::Workspace &workspace = *office.workspace;
    auto period = excluded(office, "appraisal", "2026-09-10", "2026-09-20");
    period.id = Id<ExcludedPeriod>::create();
    auto work = workspace.begin(office.as(office.li), {"test", "as the exchange brings it", {}});
    work.put(period);
    REQUIRE(work.commit());
    CHECK(office.file().one.dueOn == day("2026-11-30"));
    const store::ChangeSet touched{std::vector<record::Ref>{record::refTo(period)}};
    REQUIRE(refreshDue(workspace, touched));
    CHECK(office.file().one.dueOn == day("2026-12-10"));
    const qint64 written = workspace.device().headSeq;
    REQUIRE(refreshDue(workspace, touched));
    CHECK(workspace.device().headSeq == written);
}
