#include "tests/core/discretion/OverlayPack.h"
#include "tests/tool/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian::test;

namespace {

ToolRun validated(const QByteArray &json)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("pack.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    return runTool({QStringLiteral("pack"), QStringLiteral("validate"), file.fileName(), QStringLiteral("--json")});
}

} // namespace

TEST_CASE("a sound pack is told with its digest", "[tool]")
{
    const ToolRun run = validated(overlayPack());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"valid"].toBool());
    CHECK(run.json()[u"id"].toString() == QStringLiteral("o"));
    CHECK(run.json()[u"benchmarks"].toInteger() == 2);
    CHECK(run.json()[u"digest"].toString().size() == 64);
}

TEST_CASE("a faulty pack is exit 1, with the message, the place and the line", "[tool]")
{
    const ToolRun run = validated(overlayPack().replace("start + 程度", "start + 角度"));
    CHECK(run.exitCode == 1);
    CHECK_FALSE(run.json()[u"valid"].toBool(true));
    const QJsonObject error = run.json()[u"errors"][0].toObject();
    CHECK(error[u"place"].toString() == QStringLiteral("/benchmarks/1/computation/result"));
    CHECK(error[u"line"].toInt() == 37);
    CHECK(error[u"message"].toString().contains(QStringLiteral("角度")));
    for (const char *damaged : {"", "{", "[]", "\xff\xfe"}) {
        CAPTURE(damaged);
        const ToolRun bad = validated(damaged);
        CHECK(bad.exitCode == 1);
        CHECK_FALSE(bad.json()[u"errors"][0][u"message"].toString().isEmpty());
    }
    CHECK(validated("{\n\n\"a\": ?}").json()[u"errors"][0][u"line"].toInt() == 3);
}

TEST_CASE("a file that cannot be read, or nothing to do, is bad input", "[tool]")
{
    for (const char *line : {"pack validate /nowhere", "pack validate", "pack", "pack dance x", "pack validate a b",
             "pack validate a b c d"}) {
        CAPTURE(line);
        const ToolRun run = runTool(QString::fromLatin1(line).split(u' ') << QStringLiteral("--json"));
        CHECK(run.exitCode == 2);
        CHECK(run.json().keys() == QStringList{QStringLiteral("error")});
    }
    CHECK(runTool({QStringLiteral("pack"), QStringLiteral("--help")}).output.contains("digest"));
}
