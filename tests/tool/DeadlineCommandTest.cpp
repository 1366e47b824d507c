#include "tests/tool/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

TEST_CASE("every deadline of the table is counted, or it is said that the law names no period", "[tool]")
{
    QFile file(QStringLiteral(QILIAN_SOURCE_DIR "/resources/procedure/deadlines.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray rules = QJsonDocument::fromJson(file.readAll())[QLatin1String("deadlines")].toArray();
    CHECK(rules.size() > 50);
    int open = 0;
    for (const QJsonValue rule : rules) {
        const QString id = rule[QLatin1String("id")].toString();
        CAPTURE(id.toStdString());
        const ToolRun run = runTool({QStringLiteral("deadline"), QStringLiteral("--json"), QStringLiteral("--rule"), id,
            QStringLiteral("--from"), QStringLiteral("2026-09-18"), QStringLiteral("--at"), QStringLiteral("09:00")});
        REQUIRE(run.exitCode == 0);
        const QJsonObject said = run.json();
        CHECK(said[u"rule"].toString() == id);
        CHECK_FALSE(said[u"counted"].toArray().isEmpty());
        CHECK_FALSE(said[u"sources"][0].toString().isEmpty());
        CHECK(said[u"unit"].isNull() == said[u"amount"].isNull());
        if (said[u"last_day"].isNull() && said[u"earliest_day"].isNull() && said[u"last_moment"].isNull()) {
            CHECK(said[u"amount"].isNull());
            ++open;
        }
    }
    CHECK(open == 4);
}

TEST_CASE("deadline lists every rule with its period, extensions and what does not count", "[tool]")
{
    const ToolRun run = deadline("--list");
    REQUIRE(run.exitCode == 0);
    const QJsonArray rules = run.json()[u"deadlines"].toArray();
    CHECK(rules.size() == 103);
    const auto at = std::find_if(rules.begin(), rules.end(),
        [](const QJsonValue &rule) { return rule[u"rule"].toString() == QLatin1String("case_conclusion"); });
    REQUIRE(at != rules.end());
    CHECK((*at)[u"amount"].toInt() == 90);
    CHECK((*at)[u"unit"].toString() == QLatin1String("calendar_day"));
    CHECK((*at)[u"kind"].toString() == QLatin1String("period"));
    CHECK((*at)[u"extensions"][1][u"approval"].toString() == QLatin1String("collective_discussion_of_heads"));
    CHECK((*at)[u"excluded_time"].toArray().contains(QStringLiteral("hearing")));
    const QByteArray lines = runTool({QStringLiteral("deadline"), QStringLiteral("--list")}).output;
    CHECK(lines.contains("case_conclusion"));
}

TEST_CASE("deadline says that time which still goes on moves the last day with today", "[tool]")
{
    const ToolRun run = deadline("--rule case_conclusion --from 2026-09-01 --exclude 2026-09-10.. --today 2026-09-30");
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"paused"].toBool());
    CHECK(run.json()[u"last_day"].toString() == QLatin1String("2026-12-20"));
}

TEST_CASE("a period past the last official holiday table is marked provisional", "[tool]")
{
    const ToolRun run = deadline("--rule payment --from 2030-03-18");
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"provisional"].toBool());
    CHECK(run.json()[u"counted"].toArray().last().toString().contains(QStringLiteral("暂定")));
}

TEST_CASE("bad input to deadline is exit 2 with a code and a message", "[tool]")
{
    for (const char *line : {"", "--rule payment", "--rule payment --from 2026-02-30",
             "--rule no_such --from 2026-09-18", "--rule payment --from 2026-09-18 --extensions 1",
             "--rule payment --from 2026-09-18 --extensions x", "--rule crime_transfer --from 2026-09-18 --at 25:00",
             "--rule payment --from 2026-09-18 --exclude 2026-09-10",
             "--rule payment --from 2026-09-18 --exclude 2026-09-20..2026-09-10", "--rule payment --from 2026-09-18x",
             "--rule payment --from 2026-09-18T10:00", "--rule payment --from 2026-09-18 and more",
             "--rule payment --from 1900-01-01", "--rule payment --from 2026-09-18 --today x",
             "--rule payment --from 2026-09-18 --exclude ..2026-09-10"}) {
        CAPTURE(line);
        const ToolRun run = deadline(line);
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.json()[u"error"][u"code"].toString().isEmpty());
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    }
}
