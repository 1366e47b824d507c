#include "tests/core/discretion/OverlayPack.h"
#include "tests/support/SharedData.h"
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

TEST_CASE("convert goes from JSON to a spreadsheet and back without a digit lost", "[tool]")
{
    const QTemporaryDir dir;
    const QString source = sharedData(QStringLiteral("data/guangdong-2022-sample.json"));
    if (source.isEmpty()) {
        WARN("the published sample is not here");
        return;
    }
    const auto convert = [](const QString &in, const QString &out) {
        return runTool({QStringLiteral("pack"), QStringLiteral("convert"), in, out, QStringLiteral("--json")});
    };
    QString before = source;
    QString digest;
    for (const char *name : {"a.xlsx", "b.csv", "c.json"}) {
        const QString next = dir.filePath(QLatin1String(name));
        const ToolRun run = convert(before, next);
        CAPTURE(name, run.output.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.json()[u"same_digest"].toBool());
        CHECK(run.json()[u"benchmarks"].toInt() == 10);
        CHECK(run.json()[u"factors"].toInt() == 48);
        CHECK(run.json()[u"options"].toInt() == 142);
        if (!digest.isEmpty())
            CHECK(run.json()[u"digest"].toString() == digest);
        digest = run.json()[u"digest"].toString();
        before = next;
    }
}

TEST_CASE("convert names sheet, row and column of what it cannot read", "[tool]")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("bad.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("基准包,编号,标题,制定机关,行政区划代码,施行日期\n基准包,x,试,某厅,620000,明天\n"
               "基准,编号,违法行为,方法\n");
    file.close();
    const auto convert = [&](const QString &in, const char *out) {
        return runTool({QStringLiteral("pack"), QStringLiteral("convert"), in, dir.filePath(QLatin1String(out)),
            QStringLiteral("--json")});
    };
    const ToolRun run = convert(file.fileName(), "out.json");
    CHECK(run.exitCode == 2);
    const QString words = run.json()[u"error"][u"message"].toString();
    CHECK(words.contains(QStringLiteral("基准包 第 2 行「施行日期」")));
    CHECK(convert(dir.filePath(QStringLiteral("none.xlsx")), "out.json").exitCode == 2);
    CHECK(convert(file.fileName(), "out.doc").exitCode == 2);
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("out.json"))));
}
