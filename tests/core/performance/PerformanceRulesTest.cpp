#include "core/performance/PerformanceRules.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::performance;

TEST_CASE("the shipped rules of performance name their articles", "[performance]")
{
    const PerformanceRules &rules = PerformanceRules::shipped();
    const AddedPenaltyRule *added = rules.addedPenaltyOn(QDate(2026, 11, 23));
    REQUIRE(added);
    CHECK(added->percentPerDay == 3);
    CHECK(added->capPercent == 100);
    CHECK(added->verified);
    CHECK(rules.demandWorkingDays == 10);
    REQUIRE(rules.onSpot(QStringLiteral("small")));
    CHECK(rules.onSpot(QStringLiteral("small"))->most == Money::fromFen(10'000));
    for (const ReadingChoice &choice : rules.choices) {
        CHECK_FALSE(choice.sources.empty());
        CHECK_FALSE(choice.verified); // a reading of ours, shown as one
    }
}

TEST_CASE("a table of performance that is not whole is refused with its place", "[performance]")
{
    const QByteArray shipped = law::shippedRuleTable(QStringLiteral(":/procedure/performance.json"));
    const auto refused = [&](const char *from, const char *to) {
        QByteArray changed = shipped;
        REQUIRE(changed.contains(from));
        changed.replace(from, to);
        const auto read = PerformanceRules::parse(changed, QStringLiteral("performance.json"));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Damaged);
    };
    refused("\"percent_per_day\": 3", "\"percent_per_day\": 0");
    refused("\"percent_per_day\": 3", "\"percent_per_day\": \"3\"");
    refused("\"effective_from\": \"2021-07-15\"", "\"effective_from\": \"2021-15-07\"");
    refused("\"id\": \"deferred\"", "\"id\": \"other\"");
    refused("\"cap_percent\": 100,", "\"cap_percent\": 100, \"extra\": 1,");
    refused("\"days\": 10", "\"days\": 0");
    refused("\"as_of\"", "\"asof\"");
}
