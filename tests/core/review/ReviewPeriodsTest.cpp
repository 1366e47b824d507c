#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

namespace {

void extend(ReviewFile &file, const char *rule, int step, QDate on)
{
    GrantedExtension one;
    one.rule = QString::fromLatin1(rule);
    one.step = step;
    one.grantedOn = on;
    file.file.extensions.push_back(one);
}

void exclude(ReviewFile &file, const char *ground, QDate from, QDate until)
{
    ExcludedPeriod one;
    one.ground = QString::fromLatin1(ground);
    one.from = from;
    one.until = until;
    file.file.excluded.push_back(one);
}

} // namespace

TEST_CASE("a decision keeps ninety days, what was granted on top, and what does not count", "[review]")
{
    ReviewFile file; // decided on 20 October
    CHECK(file.verdict("D10") == Verdict::Met);
    SECTION("thirty days granted before the ninety were over")
    {
        file.one().filedOn = QDate(2026, 7, 1);
        CHECK(file.place("D10") == "documents/penalty_decision");
        extend(file, "case_conclusion", 1, QDate(2026, 9, 29));
        CHECK(file.verdict("D10") == Verdict::Met);
        file.file.extensions.front().grantedOn = QDate(2026, 9, 30);
        CHECK(file.place("D10") == "periods");
    }
    SECTION("thirty more only after a discussion of the heads")
    {
        file.one().filedOn = QDate(2026, 6, 1);
        extend(file, "case_conclusion", 1, QDate(2026, 8, 25));
        CHECK(file.place("D10") == "documents/penalty_decision");
        extend(file, "case_conclusion", 2, QDate(2026, 9, 25));
        CHECK(file.place("D10") == "periods");
        file.one().discussedOn = QDate(2026, 9, 24);
        CHECK(file.verdict("D10") == Verdict::Met);
    }
    SECTION("an appraisal on record does not count")
    {
        file.one().filedOn = QDate(2026, 7, 1);
        exclude(file, "appraisal", QDate(2026, 7, 10), QDate(2026, 7, 30));
        CHECK(file.place("D10") == "documents/penalty_decision"); // 20 days: until 19 October
        file.file.excluded.front().until = QDate(2026, 7, 31);
        CHECK(file.verdict("D10") == Verdict::Met);
    }
    SECTION("a hearing from the request to its day does not count")
    {
        file.one().filedOn = QDate(2026, 7, 1);
        file.one().hearingAskedOn = QDate(2026, 9, 1);
        file.one().hearingOn = QDate(2026, 9, 25);
        CHECK(file.verdict("D10") == Verdict::Met);
    }
    SECTION("a monitoring whose time nobody recorded is the reviewer's")
    {
        file.one().filedOn = QDate(2026, 7, 1);
        file.document("monitor_report");
        CHECK(file.verdict("D10") == Verdict::Manual);
        exclude(file, "monitoring_or_testing", QDate(2026, 7, 10), QDate(2026, 7, 12));
        CHECK(file.place("D10") == "documents/penalty_decision");
    }
}

TEST_CASE("fifteen days to file, and fifteen more where they were granted in time", "[review]")
{
    ReviewFile file; // the lead came in on 1 September
    file.one().filedOn = QDate(2026, 9, 25);
    CHECK(file.place("F3") == "documents/filing_approval/extended");
    extend(file, "filing_decision", 1, QDate(2026, 9, 16));
    CHECK(file.verdict("F3") == Verdict::Met);
    file.file.extensions.front().grantedOn = QDate(2026, 9, 17);
    CHECK(file.place("F3") == "periods");
}

TEST_CASE("an old case is counted by the periods of its day", "[review]")
{
    ReviewFile file; // three months before 15 July 2021, not ninety days
    file.one().filedOn = QDate(2021, 3, 1);
    file.document("penalty_decision").madeOn = QDate(2021, 6, 1);
    CHECK(file.verdict("D10") == Verdict::Met);
    file.document("penalty_decision").madeOn = QDate(2021, 6, 2);
    CHECK(file.place("D10") == "documents/penalty_decision");
}
