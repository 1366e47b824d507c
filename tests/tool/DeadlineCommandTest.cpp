#include "tests/tool/ToolRun.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian::test;

namespace {

ToolRun deadline(const char *options)
{
    return runTool(QStringList{QStringLiteral("deadline"), QStringLiteral("--json")}
        << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST_CASE("deadline prints the last day and how it was counted", "[tool]")
{
    const ToolRun run = deadline("--rule payment --from 2026-09-18");
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"last_day"].toString() == QLatin1String("2026-10-08"));
    CHECK(run.json()[u"safe_day"].toString() == QLatin1String("2026-09-30"));
    CHECK(run.json()[u"counted"].toArray().size() == 3);
    CHECK(run.json()[u"provisional"].toBool(true) == false);
    CHECK(run.json()[u"sources"][0].toString() == QStringLiteral("行政处罚法 第六十七条"));
}

TEST_CASE("deadline takes the hour, extensions and time that does not count", "[tool]")
{
    CHECK(deadline("--rule crime_transfer --from 2026-09-18 --at 16:40").json()[u"last_moment"].toString()
        == QLatin1String("2026-09-19T16:40"));
    CHECK(deadline("--rule seizure_term --from 2026-09-05 --extensions 1").json()[u"last_day"].toString()
        == QLatin1String("2026-11-04"));
    CHECK(deadline("--rule case_conclusion --from 2026-09-01 --exclude 2026-09-10..2026-09-20")
              .json()[u"last_day"]
              .toString()
        == QLatin1String("2026-12-10"));
    CHECK(deadline("--rule decision_not_before --from 2026-09-18").json()[u"earliest_day"].toString()
        == QLatin1String("2026-09-25"));
}

TEST_CASE("bad input to deadline is exit 2 with a code and a message", "[tool]")
{
    for (const char *line : {"", "--rule payment", "--rule payment --from 2026-02-30",
             "--rule no_such --from 2026-09-18", "--rule payment --from 2026-09-18 --extensions 1",
             "--rule payment --from 2026-09-18 --extensions x", "--rule crime_transfer --from 2026-09-18 --at 25:00",
             "--rule payment --from 2026-09-18 --exclude 2026-09-10"}) {
        CAPTURE(line);
        const ToolRun run = deadline(line);
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.json()[u"error"][u"code"].toString().isEmpty());
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    }
}
