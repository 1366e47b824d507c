#include "core/discretion/Comparable.h"
#include "core/discretion/Records.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount).value();
}

} // namespace

TEST_CASE("a benchmark that stays the same is comparable over packs issued anew", "[discretion]")
{
    const Pack pack = Pack::parse(test::samplePack()).value();
    QByteArray later = test::samplePack();
    later.replace("\"effective_from\": \"2026-01-01\"", "\"effective_from\": \"2027-01-01\"");
    const Pack issuedAnew = Pack::parse(later).value();
    REQUIRE(issuedAnew.digest != pack.digest);
    const auto key = [](const Pack &of, const char *branch, const char *penalised) {
        return comparableKey(of.benchmarks.front(), QString::fromLatin1(branch), QString::fromLatin1(penalised));
    };
    CHECK(key(pack, "unit", "party") == key(issuedAnew, "unit", "party"));
    CHECK(key(pack, "unit", "party") != key(pack, "share", "party"));
    CHECK(key(pack, "unit", "party") != key(pack, "unit", "responsible"));
    later.replace("\"pct\": 15", "\"pct\": 16");
    CHECK(key(Pack::parse(later).value(), "unit", "party") != key(pack, "unit", "party"));
}

TEST_CASE("two lines of choices tell in which factors they differ", "[discretion]")
{
    struct Row {
        const char *one;
        const char *other;
        QStringList apart;
    };
    const auto row = GENERATE(values<Row>({
        {"f=a;g=a+b", "f=a;g=a+b", {}},
        {"f=a;g=a+b", "f=b;g=a+b", {QStringLiteral("f")}},
        {"f=a;g=a+b", "f=a;g=a", {QStringLiteral("g")}},
        {"f=a;g=a+b", "f=b;g=b", {QStringLiteral("f"), QStringLiteral("g")}},
        {"f=a", "f=a;g=b", {QStringLiteral("g")}},
        {"", "f=a", {QStringLiteral("f")}},
    }));
    CHECK(factorsApart(QString::fromLatin1(row.one), QString::fromLatin1(row.other)) == row.apart);
}

TEST_CASE("a fine of another base is carried over by its share of the range", "[discretion]")
{
    struct Row {
        const char *situation;
        PlacedFine fine;
        qint64 min;
        qint64 max;
        qint64 figure;
    };
    const auto row = GENERATE(values<Row>({
        {"the same range", {yuan(30), yuan(20), yuan(100)}, 20, 100, 30},
        {"the middle stays the middle", {yuan(60), yuan(20), yuan(100)}, 0, 1000, 500},
        {"the lowest stays the lowest", {yuan(20), yuan(20), yuan(100)}, 40, 50, 40},
        {"below the range stays below", {yuan(12), yuan(20), yuan(100)}, 200, 1000, 120},
        {"a range without width", {yuan(50), yuan(50), yuan(50)}, 200, 1000, 50},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        CHECK(carriedOver(row.fine, yuan(row.min), yuan(row.max)) == yuan(row.figure));
    }
}

TEST_CASE("the spread of figures names its quartiles to the fen", "[discretion]")
{
    CHECK(Spread::of({}).count == 0);
    const std::vector<CountedFigure> one{{yuan(7), 1}};
    CHECK(Spread::of(one).median == yuan(7));
    CHECK(Spread::of(one).upperQuartile == yuan(7));

    const std::vector<CountedFigure> figures{{yuan(40), 1}, {yuan(10), 1}, {yuan(20), 2}, {yuan(30), 0}};
    const Spread spread = Spread::of(figures); // 10 20 20 40
    CHECK(spread.count == 4);
    CHECK(spread.min == yuan(10));
    CHECK(spread.lowerQuartile == Money::fromFen(1750));
    CHECK(spread.median == yuan(20));
    CHECK(spread.upperQuartile == yuan(25));
    CHECK(spread.max == yuan(40));

    const std::vector<CountedFigure> uneven{{Money::fromFen(1), 1}, {Money::fromFen(2), 1}};
    CHECK(Spread::of(uneven).median == Money::fromFen(2)); // half a fen goes up
}

TEST_CASE("a deviation is a percent of the median", "[discretion]")
{
    CHECK(percentFrom(yuan(200), yuan(250)) == Rational(25));
    CHECK(percentFrom(yuan(200), yuan(150)) == Rational(-25));
    CHECK(percentFrom(yuan(3), yuan(4)) == Rational::parse(u"33.3").value());
    CHECK(percentFrom(Money(), yuan(4)) == std::nullopt);
}
