#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

namespace {

measure::ProductionLimit &limit(ReviewFile &file)
{
    measure::ProductionLimit one;
    one.id = Id<measure::ProductionLimit>::create();
    one.decidedOn = QDate(2026, 6, 1);
    one.servedOn = QDate(2026, 6, 4);
    one.until = QDate(2026, 9, 4);
    one.planFiledOn = QDate(2026, 6, 15);
    one.rectifiedOn = QDate(2026, 8, 10);
    one.completionFiledOn = QDate(2026, 8, 20);
    one.followedUpOn = QDate(2026, 9, 15);
    file.file.measures.limits.push_back(one);
    return file.file.measures.limits.back();
}

} // namespace

TEST_CASE("a limit of production is served, planned, filed and followed up in time", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K17") == Verdict::NotApplicable);
    measure::ProductionLimit &one = limit(file);
    CHECK(file.verdict("K17") == Verdict::Met);
    const auto step = GENERATE(&measure::ProductionLimit::servedOn, &measure::ProductionLimit::planFiledOn,
        &measure::ProductionLimit::completionFiledOn, &measure::ProductionLimit::followedUpOn);
    one.*step = (one.*step).addDays(40);
    CHECK(file.place("K17") == test::at(one));
}

TEST_CASE("production resumed without leave is reported to the government", "[review]")
{
    ReviewFile file;
    measure::ProductionLimit &one = limit(file);
    one.reopenedOn = QDate(2026, 7, 1);
    CHECK(file.place("K17") == test::at(one));
    one.reportedOn = QDate(2026, 7, 3);
    CHECK(file.verdict("K17") == Verdict::Met);
}

TEST_CASE("a limit lasts three months, and three more with a reason", "[review]")
{
    ReviewFile file;
    measure::ProductionLimit &one = limit(file);
    CHECK(file.verdict("K18") == Verdict::Met);
    SECTION("a day longer")
    {
        one.until = QDate(2026, 9, 5);
        CHECK(file.place("K18") == test::at(one));
    }
    SECTION("extended")
    {
        one.extendedUntil = QDate(2026, 12, 4);
        CHECK(file.place("K18") == test::at(one));
        one.extensionReason = QStringLiteral("案情复杂");
        CHECK(file.verdict("K18") == Verdict::Met);
        one.extendedUntil = QDate(2026, 12, 5);
        CHECK(file.place("K18") == test::at(one));
    }
    SECTION("without the day of service the reviewer counts")
    {
        one.servedOn = {};
        CHECK(file.verdict("K18") == Verdict::Manual);
    }
    SECTION("without the day of the decision the steps are the reviewer's")
    {
        one.decidedOn = {};
        CHECK(file.verdict("K17") == Verdict::Manual);
    }
}
