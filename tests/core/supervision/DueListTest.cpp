#include "core/supervision/DueList.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using supervision::DueItem;

namespace {

std::vector<DueItem> dueIn(
    const test::CaseOffice &office, QDate from, QDate until, const Uuid &officer = {}, int whole = 400)
{
    return supervision::dueBetween(office.workspace->reader(), {from, until, officer}, QStringLiteral("620724"),
        casework::todayOf(*office.workspace), whole)
        .value()
        .items;
}

} // namespace

TEST_CASE("a last day stands in its month, with the case it belongs to", "[due]")
{
    test::CaseOffice office; // a lead of 1 September: to be filed within fifteen days
    const auto september = dueIn(office, QDate(2026, 9, 1), QDate(2026, 9, 30));
    REQUIRE(september.size() == 1);
    CHECK(september.front().rule == QStringLiteral("filing_decision"));
    CHECK(september.front().lastDay == QDate(2026, 9, 16)); // 生态环境行政处罚办法 第十八条
    CHECK(september.front().ofAgency);
    CHECK(september.front().caseId == office.id);
    CHECK(dueIn(office, QDate(2026, 10, 1), QDate(2026, 10, 31)).empty());
    CHECK(dueIn(office, QDate(2026, 8, 1), QDate(2026, 8, 31)).empty());
}

TEST_CASE("each officer sees the days of the cases he is in charge of", "[due]")
{
    test::CaseOffice office;
    const QDate from(2026, 9, 1);
    const QDate until(2026, 9, 30);
    CHECK(dueIn(office, from, until, office.zhang.id.uuid()).size() == 1);
    CHECK(dueIn(office, from, until, office.head.id.uuid()).empty());
}

TEST_CASE("with more cases than are read whole, each shows its nearest day", "[due]")
{
    test::CaseOffice office;
    const auto whole = dueIn(office, QDate(2026, 9, 1), QDate(2026, 9, 30));
    const auto rows = dueIn(office, QDate(2026, 9, 1), QDate(2026, 9, 30), {}, 0);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().rule == whole.front().rule);
    CHECK(rows.front().lastDay == whole.front().lastDay);
}
