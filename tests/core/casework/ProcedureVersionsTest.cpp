#include "core/casework/ProcedureReader.h"
#include "core/casework/RunningDeadlines.h"
#include "core/casework/ShippedTable.h"
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

QByteArray table(const char *name)
{
    return shippedTable(QStringLiteral(":/procedure/") + QString::fromLatin1(name));
}

std::optional<Deadline> counted(const CaseFile &file, const char *rule, QDate today)
{
    for (const RunningDeadline &one : runningDeadlines(file, today)) {
        if (one.deadline.rule.id == QLatin1String(rule))
            return one.deadline;
    }
    return std::nullopt;
}

CaseFile oldCase(Stage stage)
{
    CaseFile file;
    file.one.stage = stage;
    file.one.procedureVersion = QStringLiteral("2010-03");
    return file;
}

} // namespace

TEST_CASE("each version of the procedure rules the steps of its days", "[casework]")
{
    CHECK(procedureOn(day("2023-06-30")).version() == QLatin1String("2010-03"));
    CHECK(procedureOn(day("2023-07-01")).version() == QLatin1String("2023-07"));
    CHECK(procedureOn(day("2023-06-30")).effectiveUntil() == day("2023-06-30"));
    // The version a case runs under rules until a newer one takes effect; a newer one is not given up again.
    CHECK(procedureFor(QStringLiteral("2010-03"), day("2023-06-30")).version() == QLatin1String("2010-03"));
    CHECK(procedureFor(QStringLiteral("2010-03"), day("2023-07-01")).version() == QLatin1String("2023-07"));
    CHECK(procedureFor(QStringLiteral("2023-07"), day("2023-06-30")).version() == QLatin1String("2023-07"));
}

TEST_CASE("a version kept as a difference is whole, and differs where it says so", "[casework]")
{
    const Procedure &old = procedureOf(QStringLiteral("2010-03"));
    const Procedure &current = procedureOf(QStringLiteral("2023-07"));
    CHECK(old.stages().size() == current.stages().size());
    CHECK(old.at(Stage::Lead).deadlines.contains(QStringLiteral("urgent_first_investigate")));
    CHECK_FALSE(current.at(Stage::Lead).deadlines.contains(QStringLiteral("urgent_first_investigate")));
    CHECK(old.condition(QStringLiteral("violation_named"))->sources.front().lawId == QLatin1String("ORD8"));
    CHECK(current.condition(QStringLiteral("violation_named"))->sources.front().lawId == QLatin1String("ORD30"));
    CHECK(old.at(Stage::Lead).transitions.size() == current.at(Stage::Lead).transitions.size());

    const QByteArray base = table("stages-2023-07.json");
    const auto unknown = Procedure::parseDifference(
        R"({"version":"x","effective_from":"2010-03-01","stages":[{"id":"leads"}]})", base, QStringLiteral("t.json"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::Damaged);
    CHECK(unknown.error().message.values.contains(QStringLiteral("leads")));
    CHECK_FALSE(Procedure::parseDifference("{", base, QStringLiteral("t.json")));
}

TEST_CASE("a period is counted by the rule in force on the day it began", "[casework]")
{
    CaseFile lead = oldCase(Stage::Lead);
    lead.one.leadReceivedOn = day("2023-06-20");
    const auto filing = counted(lead, "filing_decision_2010", day("2023-06-21"));
    REQUIRE(filing);
    CHECK(filing->lastDay == day("2023-06-30")); // seven working days, over the holiday
    lead.one.leadReceivedOn = day("2023-07-01");
    CHECK(counted(lead, "filing_decision", day("2023-07-02")));

    CaseFile inquiry = oldCase(Stage::Investigation);
    inquiry.one.filedOn = day("2020-05-06");
    const auto clock = counted(inquiry, "case_conclusion_2010", day("2020-06-01"));
    REQUIRE(clock);
    CHECK(clock->lastDay == day("2020-08-06")); // three months
    inquiry.one.filedOn = day("2022-05-06");
    CHECK(counted(inquiry, "case_conclusion", day("2022-06-01"))); // the law of 2021 goes before the rules of 2010
}

TEST_CASE("the larger amount of the hearing is that of the day of the step", "[casework]")
{
    CHECK(Thresholds::on(day("2023-06-30")).hearingUnit == Money::fromYuan(50'000).value());
    CHECK(Thresholds::on(day("2023-07-01")).hearingUnit == Money::fromYuan(200'000).value());
    CHECK(Thresholds::shipped().hearingUnit == Money::fromYuan(200'000).value());
    CaseFacts facts;
    facts.fine = Money::fromYuan(60'000).value();
    CHECK(Situation{facts, day("2023-06-30")}.isInHearingRange());
    CHECK_FALSE(Situation{facts, day("2023-07-01")}.isInHearingRange());
}

TEST_CASE("a case takes a new version over with its next step, and the journal says so", "[casework]")
{
    CaseOffice office;
    office.change([](Case &one) { one.procedureVersion = QStringLiteral("2010-03"); });
    office.make("clue_register");
    office.make("inspection_record");
    office.confirm(office.zhang, "duplicate_checked");
    office.confirm(office.zhang, "jurisdiction_checked");
    CHECK(office.file().one.procedureVersion == QLatin1String("2010-03"));
    REQUIRE(office.move(Stage::PreliminaryReview));
    CHECK(office.file().one.procedureVersion == QLatin1String("2023-07"));
    const auto history = office.workspace->reader().history(Case::description().ref(office.id));
    REQUIRE(history);
    CHECK(history->back().reason.contains(QStringLiteral("2023-07-01")));
    CHECK(history->back().reason.contains(QStringLiteral("2010-03")));
}
