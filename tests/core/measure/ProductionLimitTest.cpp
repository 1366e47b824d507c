#include "core/measure/ProductionLimit.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::measure;

TEST_CASE("the party's own filing lifts a limit or stop", "[limit]")
{
    const QDate today(2026, 11, 26);
    ProductionLimit stop;
    stop.mode = LimitMode::Stop;
    stop.servedOn = QDate(2026, 3, 1);
    CHECK_FALSE(stop.liftedOn(today).isValid()); // no term of its own
    stop.completionFiledOn = QDate(2026, 11, 20);
    CHECK(stop.liftedOn(today) == QDate(2026, 11, 20));

    ProductionLimit limit;
    limit.servedOn = QDate(2026, 8, 20);
    limit.until = QDate(2026, 11, 20);
    CHECK(limit.liftedOn(today) == QDate(2026, 11, 20)); // its term is over
    limit.extendedUntil = QDate(2027, 1, 20);
    CHECK_FALSE(limit.liftedOn(today).isValid());
}

TEST_CASE("resumed without leave, or the same act again: the government is asked to close", "[limit]")
{
    ProductionLimit stop;
    CHECK_FALSE(stop.mustBeReported());
    stop.reopenedOn = QDate(2026, 11, 20);
    CHECK(stop.mustBeReported());
    stop.reportedOn = QDate(2026, 11, 21);
    CHECK_FALSE(stop.mustBeReported());
}

TEST_CASE("a limit is a penalty unless a law orders it as a measure", "[limit]")
{
    ProductionLimit limit;
    CHECK(limit.isPenalty());
    limit.measureBasis = QStringLiteral("某法第一条");
    CHECK_FALSE(limit.isPenalty());
}
