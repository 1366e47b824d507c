#include "tests/tool/ToolRun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// A demonstration county with its one whole case; made once for all tests here.
const QString &county()
{
    static const QTemporaryDir kFolder;
    static const QString kCounty = [] {
        const QString folder = kFolder.filePath(QStringLiteral("county"));
        const ToolRun run = runTool(words("demo --cases 30 --enterprises 5 --json --out") << folder);
        INFO(run.output.toStdString());
        REQUIRE(run.exitCode == 0);
        return folder;
    }();
    return kCounty;
}

QString storyCase()
{
    const QJsonObject json = runTool(words("document list --json") << county()).json();
    for (const QJsonValue document : json[u"documents"].toArray()) {
        if (document[u"type"].toString() == QStringLiteral("penalty_decision"))
            return document[u"case_number"].toString();
    }
    return {};
}

} // namespace

TEST_CASE("a case is reviewed by its number and by its id alike", "[tool]")
{
    const QString number = storyCase();
    REQUIRE_FALSE(number.isEmpty());
    const ToolRun run = runTool(words("case review --json") << county() << number);
    REQUIRE(run.exitCode == 0);
    const QJsonObject json = run.json();
    CHECK(json[u"number"].toString() == number);
    CHECK(json[u"kind"].toString() == QStringLiteral("penalty"));
    CHECK(json[u"state"].toString().size() == 64);
    CHECK(json[u"points"].toArray().size() == 154);
    CHECK(json[u"vetoes"].toArray().isEmpty());
    CHECK(json[u"score"].toString().toDouble() >= 60);
    CHECK(json[u"score"].toString().toDouble() <= 100);
    for (const QJsonValue point : json[u"points"].toArray()) {
        CAPTURE(point[u"rule"].toString().toStdString());
        const bool failed = point[u"automatic"].toString() == QStringLiteral("failed");
        CHECK(failed == !point[u"faults"].toArray().isEmpty());
        CHECK_FALSE(point[u"sources"].toArray().isEmpty());
    }
    CHECK(runTool(words("case review --json") << county() << json[u"case"].toString()).json() == json);
}

TEST_CASE("without a case the whole year is reviewed", "[tool]")
{
    const QString year = storyCase().mid(storyCase().indexOf(u'〔') + 1, 4);
    const QJsonObject json =
        runTool(words("case review --json") << county() << QStringLiteral("--year") << year).json();
    CHECK(json[u"year"].toInt() == year.toInt());
    REQUIRE(json[u"cases"].toArray().size() > 5);
    CHECK_FALSE(json[u"faults"].toArray().isEmpty());
    const QJsonObject closed =
        runTool(words("case review --closed --json") << county() << QStringLiteral("--year") << year).json();
    CHECK(closed[u"cases"].toArray().size() < json[u"cases"].toArray().size());
    CHECK(runTool(words("case review --json --year 1999") << county()).json()[u"cases"].toArray().isEmpty());
}

TEST_CASE("bad input to case review is exit 2 with a code and a message", "[tool]")
{
    const auto says = [](const QStringList &arguments, const char *code) {
        CAPTURE(arguments.join(u' ').toStdString());
        const ToolRun run = runTool(QStringList{QStringLiteral("case"), QStringLiteral("--json")} << arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.json()[u"error"][u"code"].toString() == QLatin1String(code));
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    };
    says({}, "invalid");
    says(words("burn x y"), "invalid");
    says(words("review"), "invalid");
    says({QStringLiteral("review"), county()}, "invalid");
    says({QStringLiteral("review"), county(), QStringLiteral("--year"), QStringLiteral("soon")}, "invalid");
    says({QStringLiteral("review"), county(), QStringLiteral("1"), QStringLiteral("--year"), QStringLiteral("2026")},
        "invalid");
    says(words("review /nowhere 1"), "not_found");
    says({QStringLiteral("review"), county(), QStringLiteral("张环高立〔1999〕1号")}, "not_found");
}
