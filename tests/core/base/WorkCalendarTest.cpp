#include "core/base/WorkCalendar.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;

TEST_CASE("holidays are off and make-up days are worked", "[base]")
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 10, 1)));
    CHECK(calendar.isWorkingDay(QDate(2026, 10, 10))); // a Saturday
    CHECK(calendar.isWorkingDay(QDate(2026, 9, 20))); // a Sunday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 11, 22)));
    CHECK(calendar.plusWorkingDays(QDate(2026, 9, 18), 5) == QDate(2026, 9, 24));
    CHECK(calendar.plusWorkingDays(QDate(2026, 9, 28), 5) == QDate(2026, 10, 10));
    CHECK(calendar.workingDayBefore(QDate(2026, 10, 5)) == QDate(2026, 9, 30));
}

TEST_CASE("a day past the last table is provisional, and the message says what to do", "[base]")
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    CHECK(calendar.covers(QDate(2026, 12, 31)));
    const auto beyond = calendar.covers(QDate(calendar.lastYear() + 1, 1, 4));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().message.values.contains(QString::number(calendar.lastYear())));
}

TEST_CASE("counting working days forward and between agree", "[base]")
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    CHECK(rc::check([&] {
        const QDate from = QDate(2014, 1, 1).addDays(*rc::gen::inRange(0, 4600));
        const int n = *rc::gen::inRange(1, 60);
        const QDate to = calendar.plusWorkingDays(from, n);
        RC_ASSERT(calendar.isWorkingDay(to));
        RC_ASSERT(calendar.workingDaysBetween(from, to) == n);
    }));
}

TEST_CASE("a damaged table names the line", "[base]")
{
    const auto bad = WorkCalendar::parse("date,kind,name\n2026-01-01,off,元旦\n2026-02-30,off,x\n");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().message.values.first() == QStringLiteral("3"));
}
