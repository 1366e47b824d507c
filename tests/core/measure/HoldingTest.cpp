#include "core/measure/CaseMeasures.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::measure;

namespace {

Holding begunOn(HoldingWay way, QDate on)
{
    Holding out;
    out.id = Id<Holding>::create();
    out.way = way;
    out.begunAt = QDateTime(on, QTime(2, 0), Qt::UTC);
    return out;
}

} // namespace

TEST_CASE("a seizure lasts thirty days, however they fall", "[holding]")
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    Holding seizure = begunOn(HoldingWay::Seal, QDate(2026, 9, 3));
    CHECK(seizure.lastDay(calendar) == QDate(2026, 10, 3)); // a Saturday in the holiday: not moved

    SECTION("an extension counts only once it was told in writing")
    {
        seizure.extendedBy = 20;
        CHECK(seizure.lastDay(calendar) == QDate(2026, 10, 3));
        seizure.extensionToldOn = QDate(2026, 9, 30);
        CHECK(seizure.lastDay(calendar) == QDate(2026, 10, 23));
    }
    SECTION("testing does not count, but only where the period was told in writing")
    {
        seizure.testingFrom = QDate(2026, 9, 5);
        seizure.testingUntil = QDate(2026, 9, 15);
        CHECK(seizure.lastDay(calendar) == QDate(2026, 10, 3));
        seizure.testingToldOn = QDate(2026, 9, 5);
        CHECK(seizure.lastDay(calendar) == QDate(2026, 10, 13));
    }
}

TEST_CASE("what is registered in advance is disposed of in seven working days", "[holding]")
{
    const Holding registration = begunOn(HoldingWay::Register, QDate(2026, 11, 2)); // a Monday
    CHECK(registration.lastDay(WorkCalendar::shipped()) == QDate(2026, 11, 11));
}

TEST_CASE("a holding ends with the last of its things", "[holding]")
{
    CaseMeasures measures;
    measures.holdings = {begunOn(HoldingWay::Seal, QDate(2026, 9, 3))};
    const Holding &holding = measures.holdings.front();
    for (const char *name : {"pump", "cabinet"}) {
        HeldThing thing;
        thing.id = Id<HeldThing>::create();
        thing.holding = holding.id;
        thing.name = QString::fromLatin1(name);
        measures.things.push_back(thing);
    }
    const auto letGo = [&measures](std::size_t which, QDate on) {
        Disposal disposal;
        disposal.id = Disposal::idOf(measures.things[which].id);
        disposal.on = on;
        measures.disposals.push_back(disposal);
    };
    CHECK(measures.heldOf(holding).size() == 2);
    letGo(0, QDate(2026, 9, 20));
    CHECK(measures.heldOf(holding).size() == 1);
    CHECK_FALSE(measures.endedOn(holding).isValid());
    letGo(1, QDate(2026, 9, 10));
    CHECK(measures.heldOf(holding).empty());
    CHECK(measures.endedOn(holding) == QDate(2026, 9, 20));
}
