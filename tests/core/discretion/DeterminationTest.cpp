#include "core/discretion/Determination.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>
#include <chrono>
#include <random>

using namespace qilian;
using namespace qilian::discretion;

namespace {

using Choices = std::map<QString, QString>;

/// The fine in fen, computed straight from the published JSON in thousandths of a percent, without any of the program's
/// types.
qint64 byHand(const QJsonObject &benchmark, const QString &branch, const Choices &choices)
{
    const QJsonObject statute = [&] {
        for (const QJsonValue value : benchmark[u"statutory"].toArray()) {
            if (value[u"branch"].toString() == branch && value[u"kind"].toString() == QStringLiteral("amount"))
                return value.toObject();
        }
        FAIL("no amount range");
        return QJsonObject();
    }();
    const qint64 lowest = qint64(statute[u"min"].toDouble()) * 100;
    const qint64 highest = qint64(statute[u"max"].toDouble()) * 100;
    if (benchmark[u"method"].toString() == QStringLiteral("range_matrix")) {
        for (const QJsonValue row : benchmark[u"matrix"].toArray()) {
            const QJsonObject when = row[u"when"].toObject();
            bool fits = row[u"fine"][u"branch"].toString() == branch;
            for (const QString &factor : when.keys())
                fits = fits && choices.at(factor) == when[factor].toString();
            if (fits)
                return std::clamp(qint64(row[u"fine"][u"min"].toDouble()) * 100, lowest, highest);
        }
        return -1;
    }
    for (const QJsonValue value : benchmark[u"branches"].toArray()) {
        if (value[u"id"].toString() != branch)
            continue;
        qint64 thousandths = qRound64(value[u"start_pct"].toDouble() * 1000);
        for (const QJsonValue factor : benchmark[u"factors"].toArray()) {
            for (const QJsonValue option : factor[u"options"].toArray()) {
                if (option[u"id"].toString() != choices.at(factor[u"id"].toString()))
                    continue;
                const QJsonValue pct = option[u"pct"];
                thousandths += qRound64((pct.isObject() ? pct[branch].toDouble() : pct.toDouble()) * 1000);
            }
        }
        if (!value[u"floor_pct"].isNull())
            thousandths = std::max(thousandths, qRound64(value[u"floor_pct"].toDouble() * 1000));
        if (!value[u"cap_pct"].isNull())
            thousandths = std::min(thousandths, qRound64(value[u"cap_pct"].toDouble() * 1000));
        // yuan × thousandths of a percent / 1000 = fen
        const qint64 product = qint64(value[u"base_max"].toDouble()) * thousandths;
        return std::clamp((product + 500) / 1000, lowest, highest);
    }
    return -1;
}

Facts factsOf(const QString &branch, const Choices &choices)
{
    Facts facts;
    facts.branch = branch;
    for (const auto &[factor, option] : choices)
        facts.choices[factor] = {option};
    return facts;
}

const char kPack[] =
    R"({"pack": {"id": "t", "title": "试", "issuer": "某厅", "jurisdiction": "620000", "effective_from": "2026-01-01", "source": "-"},
 "benchmarks": [{"id": "1", "violation": "甲", "basis": [{"law": "某法", "article": "第一条"}],
   "statutory": [{"branch": "unit", "subject": "unit", "kind": "amount", "of": null, "min": 300000, "max": 850000},
                 {"branch": "share", "subject": "unit", "kind": "percent", "of": "total_investment", "min": 1, "max": 5}],
   "method": "weighted_sum",
   "branches": [{"id": "unit", "start_pct": 10, "base_max": 1000000, "of": null, "floor_pct": 20, "cap_pct": 90},
                {"id": "share", "start_pct": 20, "base_max": 5, "of": "total_investment", "floor_pct": null, "cap_pct": null}],
   "factors": [{"id": "f", "label": "类型", "options": [{"id": "a", "label": "一", "pct": 0}, {"id": "b", "label": "二", "pct": 15}, {"id": "c", "label": "三", "pct": 75},
                {"id": "d", "label": "四", "pct": 85}, {"id": "e", "label": "五", "pct": 32.5}]},
               {"id": "g", "label": "次数", "multi": true, "options": [{"id": "a", "label": "无", "pct": 0}, {"id": "b", "label": "有", "pct": 3}]}],
   "overrides": [{"label": "严重后果", "fine": {"branch": "unit", "fixed": 800000}}]}]})";

} // namespace

TEST_CASE("every benchmark of the official table computes as by hand: lowest, highest and fifty random choices",
    "[discretion]")
{
    const QDir data(test::sharedData(QStringLiteral("data")));
    const QStringList files = data.path().isEmpty() || data.path() == QStringLiteral(".")
        ? QStringList()
        : data.entryList({QStringLiteral("guangdong-2022-*.json")});
    if (files.isEmpty()) {
        WARN("the official table is not here: skipped");
        return;
    }
    std::mt19937 random(20221);
    int compared = 0;
    for (const QString &name : files) {
        QFile file(data.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto pack = Pack::parse(json);
        if (!pack)
            FAIL(pack.error().message.inWords().toStdString());
        const QJsonArray raw = QJsonDocument::fromJson(json).object()[u"benchmarks"].toArray();
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const QJsonObject published = raw[i].toObject();
            const Benchmark &benchmark = pack->benchmarks[std::size_t(i)];
            for (const QString &branch : benchmark.branchIds()) {
                for (int round = 0; round < 52; ++round) {
                    Choices choices;
                    for (const Factor &factor : benchmark.factors) {
                        const auto pct = [&](const Option &option) {
                            return option.percentOf.contains(branch) ? option.percentOf.at(branch) : option.percent;
                        };
                        const auto byPercent = [&](const Option &a, const Option &b) { return pct(a) < pct(b); };
                        const Option &option = round == 0
                            ? *std::min_element(factor.options.begin(), factor.options.end(), byPercent)
                            : round == 1 ? *std::max_element(factor.options.begin(), factor.options.end(), byPercent)
                                         : factor.options[random() % factor.options.size()];
                        choices[factor.id] = option.id;
                    }
                    const qint64 expected = byHand(published, branch, choices);
                    const auto determined = determine(benchmark, factsOf(branch, choices));
                    CAPTURE(benchmark.id.toStdString(), branch.toStdString(), round);
                    if (expected < 0) {
                        CHECK_FALSE(determined);
                        continue;
                    }
                    REQUIRE(determined);
                    REQUIRE(determined->amount.fen() == expected);
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 500);
}

TEST_CASE("floor, cap and statute hold the figure, and the result says which", "[discretion]")
{
    struct Row {
        const char *branch;
        const char *f;
        std::optional<qint64> base;
        qint64 yuan;
        const char *percent;
        Clamp clamp;
    };
    const auto row = GENERATE(values<Row>({
        {"unit", "a", std::nullopt, 300000, "20",
            Clamp::StatutoryMin}, // 10 % raised to 20 %, then to the statute's 300,000
        {"unit", "e", std::nullopt, 425000, "42.5", Clamp::None},
        {"unit", "c", std::nullopt, 850000, "85", Clamp::None},
        {"unit", "d", std::nullopt, 850000, "90",
            Clamp::StatutoryMax}, // 95 % cut to 90 %, then to the statute's 850,000
        {"share", "a", 10'000'000, 100000, "20", Clamp::None}, // 20 % of 5 % of the investment
        {"share", "e", 333, 8, "52.5", Clamp::None},
    }));
    const auto pack = Pack::parse(kPack);
    REQUIRE(pack);
    Facts facts;
    facts.branch = QString::fromLatin1(row.branch);
    facts.choices = {{QStringLiteral("f"), {QString::fromLatin1(row.f)}}, {QStringLiteral("g"), {QStringLiteral("a")}}};
    if (row.base)
        facts.base = Money::fromYuan(*row.base).value();
    const auto determined = determine(pack->benchmarks.front(), facts);
    REQUIRE(determined);
    CHECK(determined->amount.fen() / 100 == row.yuan);
    CHECK(determined->percent->text().toStdString() == row.percent);
    CHECK(determined->clamped == row.clamp);
}

TEST_CASE("an override fixes the fine, and several options add up where the factor allows it", "[discretion]")
{
    const auto pack = Pack::parse(kPack);
    REQUIRE(pack);
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.override = QStringLiteral("严重后果");
    CHECK(determine(pack->benchmarks.front(), facts)->amount == Money::fromYuan(800000).value());
    facts.override.clear();
    facts.choices = {{QStringLiteral("f"), {QStringLiteral("e")}},
        {QStringLiteral("g"), {QStringLiteral("a"), QStringLiteral("b")}}};
    CHECK(determine(pack->benchmarks.front(), facts)->percent == *Rational::of(91, 2));
}

TEST_CASE("missing or impossible facts are named, not guessed", "[discretion]")
{
    const auto pack = Pack::parse(kPack);
    REQUIRE(pack);
    const Benchmark &benchmark = pack->benchmarks.front();
    const QStringList a{QStringLiteral("a")};
    Facts good;
    good.branch = QStringLiteral("unit");
    good.choices = {{QStringLiteral("f"), a}, {QStringLiteral("g"), a}};
    REQUIRE(determine(benchmark, good));
    const auto broken = [&](auto change) {
        Facts facts = good;
        change(facts);
        return determine(benchmark, facts);
    };
    CHECK_FALSE(broken([](Facts &f) { f.branch.clear(); }));
    CHECK_FALSE(broken([](Facts &f) { f.branch = QStringLiteral("x"); }));
    CHECK_FALSE(broken([](Facts &f) { f.choices.erase(QStringLiteral("g")); }));
    CHECK_FALSE(broken([](Facts &f) { f.choices[QStringLiteral("f")] = {QStringLiteral("a"), QStringLiteral("b")}; }));
    CHECK_FALSE(broken([](Facts &f) { f.choices[QStringLiteral("f")] = {QStringLiteral("z")}; }));
    CHECK_FALSE(broken([](Facts &f) { f.choices[QStringLiteral("z")] = {QStringLiteral("a")}; }));
    CHECK_FALSE(broken([](Facts &f) { f.override = QStringLiteral("x"); }));
    CHECK_FALSE(broken([](Facts &f) { f.branch = QStringLiteral("share"); }));
}

TEST_CASE("a computation takes less than a millisecond", "[discretion]")
{
    const auto pack = Pack::parse(kPack);
    REQUIRE(pack);
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.choices = {{QStringLiteral("f"), {QStringLiteral("e")}}, {QStringLiteral("g"), {QStringLiteral("a")}}};
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i)
        REQUIRE(determine(pack->benchmarks.front(), facts));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(100));
}
