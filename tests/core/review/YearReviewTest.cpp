#include "core/review/ReviewReport.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::review;
using test::CaseOffice;

namespace {

/// Cases filed on these days; every second one is closed.
void fileCases(CaseOffice &office, std::initializer_list<QDate> days)
{
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "file cases", {}});
    int number = 0;
    for (const QDate day : days) {
        casework::Case one;
        one.id = Id<casework::Case>::create();
        one.number = QStringLiteral("〔%1〕%2号").arg(day.year()).arg(++number);
        one.partyName = QStringLiteral("某某公司");
        one.filedOn = one.leadReceivedOn = day;
        one.stage = number % 2 == 0 ? casework::Stage::Closed : casework::Stage::Investigation;
        work.put(one);
    }
    REQUIRE(work.commit());
}

} // namespace

TEST_CASE("all cases filed in a year are reviewed in one run, or only those that are closed", "[review]")
{
    CaseOffice office;
    fileCases(
        office, {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 6, 1), QDate(2026, 12, 31), QDate(2027, 1, 1)});
    const store::Reader reader = office.workspace->reader();
    const QDate today(2027, 2, 1);
    int told = 0;
    const auto all =
        reviewYear(reader, {2026, false}, office.workspace->area(), today, {}, [&told](int done, int total) {
            told = done;
            CHECK(total == 3);
        });
    REQUIRE(all);
    CHECK(told == 3);
    REQUIRE(all->rows.size() == 3);
    CHECK(all->rows.front().number == QStringLiteral("〔2026〕2号"));
    const auto closed = reviewYear(reader, {2026, true}, office.workspace->area(), today);
    REQUIRE(closed);
    CHECK(closed->rows.size() == 2);
    // A closed case without its papers fails for each of them, in every case.
    REQUIRE_FALSE(closed->faults.empty());
    CHECK(closed->faults.front().cases == 2);
    for (std::size_t i = 1; i < closed->faults.size(); ++i)
        CHECK(closed->faults[i - 1].cases >= closed->faults[i].cases);
    const auto sheets = sheetsOf(*closed);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].rows.size() == 2);
    CHECK(sheets[1].rows.size() == closed->faults.size());
}

TEST_CASE("a run that is stopped keeps what it has", "[review]")
{
    CaseOffice office;
    fileCases(office, {QDate(2026, 1, 1), QDate(2026, 1, 2), QDate(2026, 1, 3)});
    std::stop_source stop;
    const auto year = reviewYear(office.workspace->reader(), {2026, false}, office.workspace->area(), QDate(2026, 2, 1),
        stop.get_token(), [&stop](int done, int) {
            if (done == 2)
                stop.request_stop();
        });
    REQUIRE(year);
    CHECK(year->stopped);
    CHECK(year->rows.size() == 2);
}
