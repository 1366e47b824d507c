#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

using measure::HoldingWay;

namespace {

/// Sealed on 2 September with its papers and released after 26 days.
ReviewFile aSealing()
{
    ReviewFile out;
    for (const char *type : {"seizure_approval", "seizure_list", "seizure_site_record"})
        out.document(type, QDate(2026, 9, 2));
    out.document("seizure_decision", QDate(2026, 9, 2), QDate(2026, 9, 2));
    out.set("seizure_decision", "from", QStringLiteral("2026-09-02"));
    out.set("seizure_decision", "to", QStringLiteral("2026-10-02"));
    out.document("seizure_release", QDate(2026, 9, 28), QDate(2026, 9, 29));
    out.release(out.hold(HoldingWay::Seal, QDate(2026, 9, 2)), QDate(2026, 9, 28));
    return out;
}

} // namespace

TEST_CASE("a sealing on record keeps its term, thing by thing", "[review]")
{
    ReviewFile file = aSealing();
    measure::CaseMeasures &measures = file.file.measures;
    measure::Holding &sealed = measures.holdings.front();
    CHECK(review::ReviewedFile(file.file, file.today).is(review::FileKind::Seizure));
    CHECK(file.verdict("V25") == Verdict::Met);

    SECTION("until the thirtieth day it is in time")
    {
        measures.disposals.front().on = QDate(2026, 10, 2);
        CHECK(file.verdict("V25") == Verdict::Met);
        measures.disposals.front().on = QDate(2026, 10, 3);
        CHECK(file.place("V25") == test::at(sealed));
    }
    SECTION("an extension told in writing moves the day, one that was not told does not")
    {
        measures.disposals.front().on = QDate(2026, 11, 1);
        sealed.extendedBy = 30;
        CHECK(file.place("V25") == test::at(sealed));
        sealed.extensionToldOn = QDate(2026, 9, 30);
        CHECK(file.verdict("V25") == Verdict::Met);
    }
    SECTION("testing does not count where it was told in writing")
    {
        measures.disposals.front().on = QDate(2026, 10, 10);
        sealed.testingFrom = QDate(2026, 9, 10);
        sealed.testingUntil = QDate(2026, 9, 19);
        CHECK(file.place("V25") == test::at(sealed));
        sealed.testingToldOn = QDate(2026, 9, 10);
        CHECK(file.verdict("V25") == Verdict::Met);
    }
    SECTION("a thing that is held still")
    {
        measures.disposals.clear();
        CHECK(file.place("V25") == test::at(sealed));
        CHECK(file.place("Z2") == test::at(sealed));
    }
    SECTION("a record without inventory is the reviewer's question, never a pass")
    {
        measures.things.clear();
        measures.disposals.clear();
        CHECK(file.verdict("V25") == Verdict::Manual);
    }
}

TEST_CASE("a sealing was approved before, and in 24 hours where it could not wait", "[review]")
{
    ReviewFile file = aSealing();
    measure::Holding &sealed = file.file.measures.holdings.front();
    CHECK(file.verdict("S1") == Verdict::Met);
    SECTION("afterwards")
    {
        sealed.approvedAt = sealed.begunAt.addSecs(3600);
        CHECK(file.place("S1") == test::at(sealed));
        sealed.urgent = true;
        CHECK(file.verdict("S1") == Verdict::Met);
        sealed.approvedAt = sealed.begunAt.addSecs(24 * 3600 + 60);
        CHECK(file.place("S1") == test::at(sealed));
    }
    SECTION("by who investigates")
    {
        sealed.approver = file.zhang.id.uuid();
        CHECK(file.place("S1") == test::at(sealed));
    }
    SECTION("without the minute on record the day of the sheet counts")
    {
        sealed.approvedAt = {};
        CHECK(file.verdict("S1") == Verdict::Met);
        file.document("seizure_approval").madeOn = QDate(2026, 9, 3);
        CHECK(file.place("S1") == "documents/seizure_approval");
    }
}

TEST_CASE("the inventory says what each thing is and what it has to do with the act", "[review]")
{
    ReviewFile file = aSealing();
    const std::string sealed = test::at(file.file.measures.holdings.front());
    measure::HeldThing &thing = file.file.measures.things.front();
    CHECK(file.verdict("S2") == Verdict::Met);
    CHECK(file.verdict("V13") == Verdict::Manual);
    thing.model.clear();
    CHECK(file.place("S2") == sealed);
    thing.relation.clear();
    CHECK(file.place("V13") == sealed);
}

TEST_CASE("decision and list are handed over at the sealing", "[review]")
{
    ReviewFile file = aSealing();
    CHECK(file.verdict("V16") == Verdict::Met);
    file.file.measures.holdings.front().papersGiven = false;
    CHECK(file.verdict("V16") == Verdict::Manual);
}

TEST_CASE("an extension has its paper, its reason, and was told before the term was over", "[review]")
{
    ReviewFile file = aSealing();
    measure::Holding &sealed = file.file.measures.holdings.front();
    CHECK(file.verdict("S9") == Verdict::NotApplicable);
    sealed.extendedBy = 30;
    sealed.extensionToldOn = QDate(2026, 10, 1);
    sealed.extensionReason = QStringLiteral("案情复杂");
    CHECK(file.place("S9") == test::at(sealed)); // the paper is missing
    file.document("seizure_extension", QDate(2026, 10, 1), QDate(2026, 10, 1));
    file.set("seizure_extension", "days", 30);
    CHECK(file.verdict("S9") == Verdict::Met);
    SECTION("by more than thirty days")
    {
        sealed.extendedBy = 31;
        CHECK(file.place("S9") == test::at(sealed));
    }
    SECTION("told after the first term")
    {
        sealed.extensionToldOn = QDate(2026, 10, 3);
        CHECK(file.place("S9") == test::at(sealed));
    }
    SECTION("without a reason")
    {
        sealed.extensionReason.clear();
        CHECK(file.place("S9") == test::at(sealed));
    }
}

TEST_CASE("what was let go of has its decision of release", "[review]")
{
    ReviewFile file = aSealing();
    CHECK(file.verdict("S10") == Verdict::Met);
    file.remove("seizure_release");
    CHECK(file.place("S10") == test::at(file.file.measures.holdings.front()));
}

TEST_CASE("evidence registered in advance is approved, and dealt with in seven working days", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K01") == Verdict::NotApplicable);
    file.hold(HoldingWay::Register, QDate(2026, 9, 1)); // a Tuesday
    measure::Holding &registered = file.file.measures.holdings.front();
    CHECK(file.place("K01") == test::at(registered));
    file.release(registered, QDate(2026, 9, 10));
    CHECK(file.verdict("K01") == Verdict::Met);
    SECTION("a day later it was free by itself")
    {
        file.file.measures.disposals.front().on = QDate(2026, 9, 11);
        CHECK(file.place("K01") == test::at(registered));
    }
    SECTION("nobody approved it")
    {
        registered.approvedAt = {};
        CHECK(file.place("K01") == test::at(registered));
    }
    SECTION("nothing is listed: the reviewer must look")
    {
        file.file.measures.things.clear();
        CHECK(file.verdict("K01") == Verdict::Manual);
    }
}
