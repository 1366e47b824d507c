#include "core/store/Database.h"
#include "tests/core/discretion/OverlayPack.h"
#include "tests/support/SharedData.h"
#include "tests/tool/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString smallPack(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(QStringLiteral("pack.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"pack": {"id": "t", "title": "试", "issuer": "某厅", "jurisdiction": "620000", "effective_from": "2026-01-01", "source": "-"},
 "benchmarks": [{"id": "1", "violation": "甲", "basis": [{"law": "某办法", "article": "第一条"}],
   "statutory": [{"branch": "unit", "subject": "unit", "kind": "amount", "of": null, "min": 100000, "max": 1000000}],
   "method": "weighted_sum", "branches": [{"id": "unit", "start_pct": 10, "base_max": 1000000, "of": null, "floor_pct": null, "cap_pct": null}],
   "factors": [{"id": "f1", "label": "类型", "options": [{"id": "a", "label": "一", "pct": 0}, {"id": "b", "label": "二", "pct": 12.5}]}]}]})");
    return file.fileName();
}

} // namespace

TEST_CASE("discretion prints the fine to the fen with every step", "[tool]")
{
    const QTemporaryDir dir;
    const ToolRun run = runTool(words("discretion --benchmark 1 --choose f1=b --json --pack") << smallPack(dir));
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"amount_fen"].toInteger() == 22'500'000);
    CHECK(run.json()[u"min_fen"].toInteger() == 10'000'000);
    CHECK(run.json()[u"max_fen"].toInteger() == 100'000'000);
    CHECK(run.json()[u"percent"].toDouble() == 22.5);
    CHECK(run.json()[u"clamped"].isNull());
    CHECK(run.json()[u"steps"].toArray()
        == QJsonArray{QJsonObject{{QStringLiteral("factor"), QStringLiteral("f1")},
            {QStringLiteral("option"), QStringLiteral("b")}, {QStringLiteral("percent"), 12.5}}});
    CHECK(run.json()[u"basis"][0][u"law"].toString() == QStringLiteral("某办法"));
}

TEST_CASE("bad input to discretion is exit 2 with a code and a message", "[tool]")
{
    const QTemporaryDir dir;
    const QString pack = smallPack(dir);
    for (const char *line :
        {"--benchmark 1", "--benchmark 9 --choose f1=a", "--benchmark 1 --choose f1", "--benchmark 1 --choose f1=z",
            "--benchmark 1 --choose f1=a --base x", "--benchmark 1 --choose f1=a --nonsense",
            "--benchmark 1 --choose f1=a --choose f1=b", "--benchmark 1 --choose f1=a --choose f2=a",
            "--benchmark 1 --choose f1=a --branch person", "--benchmark 1 --choose f1=a --amount 150000",
            "--benchmark 1 --choose f1=a --override no_such", "--benchmark 1 --choose f1=a stray", ""}) {
        CAPTURE(line);
        const ToolRun run = runTool(words("discretion --json --pack") << pack << words(line));
        CHECK(run.exitCode == 2);
        CHECK(run.json()[u"error"][u"code"].toString() == QStringLiteral("invalid"));
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    }
    CHECK(runTool(words("discretion --json --pack /nowhere --benchmark 1")).exitCode == 2);
    CHECK(runTool({QStringLiteral("dance")}).exitCode == 2);
    CHECK(runTool({QStringLiteral("--help")}).exitCode == 0);
    CHECK(runTool({QStringLiteral("--help")}).output.contains("verify-chain"));
    for (const char *line : {"dance --json", "discretion --benchmark 1 --json", "discretion --pack x --json",
             "basis --date 2026-08-15 --json", "--json"}) {
        CAPTURE(line);
        const ToolRun run = runTool(words(line));
        CHECK(run.exitCode == 2);
        CHECK(run.json().keys() == QStringList{QStringLiteral("error")});
        CHECK(run.json()[u"error"].toObject().keys() == QStringList{QStringLiteral("code"), QStringLiteral("message")});
        CHECK(run.errors.isEmpty());
    }
}

TEST_CASE("a pack that is damaged anywhere is computed with exactly or refused, never guessed at", "[tool]")
{
    const QTemporaryDir dir;
    QFile file(smallPack(dir));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    for (const qsizetype cut : {qsizetype(0), qsizetype(1), text.size() / 2, text.size() - 1}) {
        CAPTURE(cut);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.left(cut));
        file.close();
        const ToolRun run = runTool(words("discretion --benchmark 1 --choose f1=b --json --pack") << file.fileName());
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    }
}

TEST_CASE("an official table answers through the program", "[tool]")
{
    const QString pack = sharedData(QStringLiteral("data/guangdong-2022-sample.json"));
    if (pack.isEmpty()) {
        WARN("the official table is not here: skipped");
        return;
    }
    const ToolRun run =
        runTool(words("discretion --benchmark 2.1 --choose how=b --choose repeat=a --json --pack") << pack);
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"amount_fen"].toInteger() == 6'000'000);
    CHECK(run.json()[u"max_fen"].toInteger() == 8'000'000);
    CHECK(run.json()[u"percent"].isNull());
}

TEST_CASE("every decimal of a percent is printed, and the help says what the fields mean", "[tool]")
{
    const QTemporaryDir dir;
    const QString path = smallPack(dir);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace("12.5", "12.00000000001");
    REQUIRE(file.seek(0));
    file.write(text);
    file.close();
    const ToolRun run = runTool(words("discretion --benchmark 1 --choose f1=b --json --pack") << path);
    REQUIRE(run.exitCode == 0);
    CHECK(run.output.contains("\"percent\":22.00000000001"));
    CHECK(run.json()[u"amount_fen"].toInteger() == 22'000'000);
    CHECK(runTool(words("discretion --help")).output.contains("statutory_min_fen"));
    CHECK(runTool(words("basis --help")).output.contains("lighter_law"));
}

TEST_CASE("a fine outside the statute is clamped, and the JSON says so", "[tool]")
{
    const QTemporaryDir dir;
    const QString path = smallPack(dir);
    const auto rewrite = [&path](const char *from, const char *to) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace(from, to);
        file.close();
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    };
    const auto run = [&path] {
        return runTool(words("discretion --benchmark 1 --choose f1=b --json --pack") << path).json();
    };
    rewrite("\"start_pct\": 10", "\"start_pct\": 90");
    CHECK(run()[u"clamped"].toString() == QStringLiteral("statutory_max"));
    CHECK(run()[u"amount_fen"].toInteger() == 100'000'000);
    rewrite("\"cap_pct\": null", "\"cap_pct\": 95");
    CHECK(run()[u"clamped"].toString() == QStringLiteral("cap"));
    CHECK(run()[u"amount_fen"].toInteger() == 95'000'000);
    rewrite("\"start_pct\": 90", "\"start_pct\": 0");
    rewrite("\"id\": \"b\"", "\"id\": \"c\", \"label\": \"三\", \"pct\": 90}, {\"id\": \"b\"");
    rewrite("\"floor_pct\": null", "\"floor_pct\": 30");
    CHECK(run()[u"clamped"].toString() == QStringLiteral("floor"));
    CHECK(run()[u"amount_fen"].toInteger() == 30'000'000);
    rewrite("\"floor_pct\": 30", "\"floor_pct\": null");
    rewrite("\"pct\": 12.5", "\"pct\": 0.5");
    CHECK(run()[u"clamped"].toString() == QStringLiteral("statutory_min"));
    CHECK(run()[u"amount_fen"].toInteger() == 10'000'000);
}

TEST_CASE("a formula, measured values and unproven factors are computed through the program", "[tool]")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("overlay.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(overlayPack());
    file.close();
    const auto run = [&file](const char *line) {
        return runTool(
            words("discretion --json --benchmark overlay --branch in_time --pack") << file.fileName() << words(line));
    };
    const ToolRun proved =
        run("--choose kind=toxic --measured size=0.99 --measured repeat=1 --choose harm=none --choose help=good");
    REQUIRE(proved.exitCode == 0);
    CHECK(proved.json()[u"amount_fen"].toInteger() == 53'000'000);
    CHECK(proved.json()[u"percent"].isNull());
    CHECK(proved.json()[u"terms"].toArray().size() == 4);
    CHECK(proved.json()[u"terms"][3]
        == QJsonValue(QJsonObject{{QStringLiteral("id"), QStringLiteral("corrected")},
            {QStringLiteral("label"), QStringLiteral("修正后")},
            {QStringLiteral("formula"), QStringLiteral("0.6 × (100 + (-20)) ÷ 100")},
            {QStringLiteral("value"), 0.48}}));
    CHECK(proved.json()[u"steps"][2][u"option"].toString() == QStringLiteral("once"));
    CHECK(proved.json()[u"settlement"].isNull());
    const ToolRun unproved = run("--choose kind=toxic --measured size=0.99 --measured repeat=1 --choose harm=none "
                                 "--choose help=good --unproven kind");
    CHECK(unproved.json()[u"steps"][0][u"counted"].toString() == QStringLiteral("plain"));
    CHECK(unproved.json()[u"amount_fen"].toInteger() < 53'000'000);
    for (const char *bad :
        {"--measured size", "--measured size=many", "--measured kind=1", "--measured moon=1", "--unproven moon"}) {
        CAPTURE(bad);
        CHECK(run((QByteArray("--choose kind=toxic --choose size=small --choose repeat=none --choose harm=none "
                              "--choose help=good ")
                      + bad)
                      .constData())
                  .exitCode
            == 2);
    }
}

TEST_CASE("circumstances settle the fine within what they allow", "[tool]")
{
    const QTemporaryDir dir;
    const QString pack = smallPack(dir);
    const auto run = [&pack](const char *line) {
        return runTool(words("discretion --json --benchmark 1 --choose f1=b --pack") << pack << words(line));
    };
    const ToolRun lighter = run("--circumstance removed_harm --figure 150000");
    REQUIRE(lighter.exitCode == 0);
    CHECK(lighter.json()[u"amount_fen"].toInteger() == 15'000'000);
    CHECK(lighter.json()[u"settlement"][u"computed_fen"].toInteger() == 22'500'000);
    CHECK(lighter.json()[u"settlement"][u"low_fen"].toInteger() == 0);
    CHECK(lighter.json()[u"settlement"][u"high_fen"].toInteger() == 22'500'000);
    CHECK(lighter.json()[u"settlement"][u"penalty"].toBool());
    CHECK_FALSE(lighter.json()[u"settlement"][u"open"].toArray().size());
    const ToolRun open = run("--circumstance removed_harm");
    CHECK(open.json()[u"amount_fen"].toInteger() == 22'500'000);
    CHECK(open.json()[u"settlement"][u"open"].toArray().size() == 1);
    const ToolRun none = run("--circumstance slight_corrected");
    CHECK_FALSE(none.json()[u"settlement"][u"penalty"].toBool(true));
    CHECK(none.json()[u"settlement"][u"discussion"].toBool());
    CHECK(none.json()[u"amount_fen"].toInteger() == 0);
    CHECK(run("--circumstance malice --date 2026-08-15").exitCode == 0);
    const ToolRun weighed =
        run("--circumstance malice --circumstance removed_harm --date 2026-08-15 --outweighs heavier "
            "--reason 情节恶劣 --figure 500000");
    CHECK(weighed.json()[u"amount_fen"].toInteger() == 50'000'000);
    CHECK(weighed.json()[u"settlement"][u"contradicting"].toBool());
    CHECK(run("--figure 300000 --reason 集体讨论").json()[u"settlement"][u"discussion"].toBool());
    for (const char *bad : {"--circumstance malice --date 2026-08-14", "--circumstance no_such",
             "--circumstance removed_harm --figure 900000", "--circumstance removed_harm --date 2026-13-01",
             "--circumstance malice --circumstance removed_harm --date 2026-08-15", "--figure 300000",
             "--circumstance removed_harm --outweighs both"}) {
        CAPTURE(bad);
        const ToolRun refused = run(bad);
        CHECK(refused.exitCode == 2);
        CHECK_FALSE(refused.json()[u"error"][u"message"].toString().isEmpty());
    }
}

TEST_CASE("basis tells the law and the reason", "[tool]")
{
    const ToolRun old = runTool(words("basis --violation water_exceed_standard --date 2026-08-14 --json"));
    REQUIRE(old.exitCode == 0);
    CHECK(old.json()[u"choice"].toString() == QStringLiteral("law_of_the_day"));
    CHECK(old.json()[u"basis"][u"law"].toString() == QStringLiteral("水污染防治法"));
    const ToolRun code = runTool(words("basis --violation water_exceed_standard --date 2026-08-15 --json"));
    CHECK(code.json()[u"choice"].toString() == QStringLiteral("new_law"));
    CHECK_FALSE(code.json()[u"reason"].toString().isEmpty());
    const ToolRun open =
        runTool(words("basis --violation eia_unapproved_start_report --date 2026-08-01 --decided 2026-11-23 --json"));
    CHECK(open.json()[u"choice"].toString() == QStringLiteral("undecided"));
    CHECK(open.json()[u"basis"].isNull());
    CHECK(open.json()[u"old"].isObject());
    CHECK(open.json()[u"new"].isObject());
    const ToolRun lighter =
        runTool(words("basis --violation soil_annual_report --date 2026-08-14 --decided 2026-08-15 --json"));
    CHECK(lighter.json()[u"choice"].toString() == QStringLiteral("lighter_law"));
    CHECK(lighter.json()[u"basis"][u"law"].toString() == QStringLiteral("生态环境法典"));
    CHECK(lighter.json()[u"basis"][u"fines"][0][u"max"].toInteger() == 100'000);
    CHECK(lighter.json()[u"old"][u"fines"][0][u"max"].toInteger() == 200'000);
    CHECK_FALSE(lighter.json()[u"cautions"].toArray().isEmpty());
    CHECK(runTool(words("basis --violation x --date 2026-08-15 --json")).json()[u"error"][u"code"].toString()
        == QStringLiteral("not_found"));
    CHECK(runTool(words("basis --violation water_exceed_standard --date 2026-02-30 --json")).exitCode == 2);
    CHECK(runTool(words("basis --violation water_exceed_standard --date 2026-08-14x --json")).exitCode == 2);
    const ToolRun backwards =
        runTool(words("basis --violation water_exceed_standard --date 2026-08-14 --decided 2026-08-01 --json"));
    CHECK(backwards.exitCode == 2);
    CHECK(backwards.json()[u"error"][u"code"].toString() == QStringLiteral("invalid"));
    const ToolRun none = runTool(words("basis --violation water_exceed_standard --date 1970-01-01 --json"));
    CHECK(none.exitCode == 0);
    CHECK(none.json()[u"choice"].toString() == QStringLiteral("none"));
    CHECK(none.json()[u"basis"].isNull());
}

TEST_CASE("every fine of a workspace is computed again, and one that differs is named", "[tool]")
{
    const QTemporaryDir dir;
    const QString county = dir.filePath(QStringLiteral("county"));
    REQUIRE(runTool(words("demo --cases 6 --enterprises 3 --out") << county).exitCode == 0);
    const QStringList recompute = words("discretion recompute") << county << QStringLiteral("--json");
    const ToolRun whole = runTool(recompute);
    CHECK(whole.exitCode == 0);
    CHECK(whole.json()[u"determinations"].toInteger() >= 3);
    CHECK(whole.json()[u"differing"].toArray().isEmpty());

    const auto change = [&county](QByteArrayView statement) {
        auto database = qilian::store::Database::open(
            county + QStringLiteral("/workspace.db"), qilian::store::Database::Mode::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run(statement));
    };
    change("UPDATE determination SET amount_fen = amount_fen + 1 WHERE id = (SELECT max(id) FROM determination)");
    const ToolRun differs = runTool(recompute);
    CHECK(differs.exitCode == 1);
    REQUIRE(differs.json()[u"differing"].toArray().size() == 1);
    CHECK(differs.json()[u"differing"][0][u"code"].toString() == QStringLiteral("damaged"));
    change("DELETE FROM benchmark_pack");
    const ToolRun missing = runTool(recompute);
    CHECK(missing.exitCode == 1);
    CHECK(missing.json()[u"differing"].toArray().size() == missing.json()[u"determinations"].toInteger());
    CHECK(missing.json()[u"differing"][0][u"code"].toString() == QStringLiteral("not_found"));
    CHECK(runTool(words("discretion recompute --json")).exitCode == 2);
    CHECK(runTool(words("discretion recalculate --json") << county).exitCode == 2);
}
