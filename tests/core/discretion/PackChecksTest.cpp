#include "core/discretion/Pack.h"
#include "core/law/Catalogue.h"
#include "core/law/LawNames.h"
#include "tests/core/discretion/OverlayPack.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>
#include <chrono>

using namespace qilian;
using namespace qilian::discretion;

namespace {

/// Where a pack is refused, with the line: "overlay › 影响 (17)"; "taken" where it is not.
QString refusal(const QByteArray &json)
{
    const auto pack = Pack::parse(json);
    return pack ? QStringLiteral("taken") : pack.error().message.values.value(0);
}

QByteArray with(QByteArray pack, const char *good, const QByteArray &bad)
{
    REQUIRE(pack.contains(good));
    return pack.replace(pack.indexOf(good), qsizetype(strlen(good)), bad);
}

struct Fault {
    const char *what;
    const char *good;
    const char *bad;
    const char *place;
};

} // namespace

TEST_CASE("a weighted benchmark no choice can follow is refused", "[discretion]")
{
    const auto fault = GENERATE(values<Fault>({
        {"a floor that the highest sum does not reach", "\"floor_pct\": 20, \"cap_pct\": 90",
            "\"floor_pct\": 99, \"cap_pct\": 100", "1 (8)"},
        {"a cap that the lowest sum passes", "\"start_pct\": 10", "\"start_pct\": 95", "1 (8)"},
        {"a weight above the cap", "\"pct\": 85", "\"pct\": 91", "1 › 类型 › 四 (13)"},
        {"a weight above 100 where there is no cap", "\"share\": 0.125", "\"share\": 101", "1 › 类型 › 五 (14)"},
        {"a weight above 1000", "\"pct\": 85", "\"pct\": 1001", "1 › 类型 › 四 (13)"},
        {"two options of one name", "\"label\": \"二\"", "\"label\": \"一\"", "1 › 类型 (12)"},
        {"a law that does not exist", "水污染防治法", "大海保护法", "1 (4)"},
        {"an amount above 1,000,000,000", "\"max\": 850000", "\"max\": 1000000001", "1 (5)"},
        {"a negative amount", "\"min\": 300000", "\"min\": -1", "1 (5)"},
        {"a percent above 1000", "\"max\": 5}", "\"max\": 1001}", "1 (6)"},
        {"a base of an amount raised", "\"max\": 850000", "\"max\": 850000, \"base_floor\": 5", "1 (5)"},
        {"a cap in yuan below the statute", "\"cap_pct\": 90", "\"cap_pct\": 90, \"cap_yuan\": 299999", "1 (8)"},
        {"a rounding of nothing", "\"method\": \"weighted_sum\"",
            "\"method\": \"weighted_sum\", \"rounding\": {\"to\": 0}", "1 (7)"},
        {"a rounding to more than a million", "\"method\": \"weighted_sum\"",
            "\"method\": \"weighted_sum\", \"rounding\": {\"to\": 1000001}", "1 (7)"},
        {"a rounding of its own kind", "\"method\": \"weighted_sum\"",
            "\"method\": \"weighted_sum\", \"rounding\": {\"to\": 100, \"how\": \"even\"}", "1 (7)"},
        {"an unproven factor at will", "\"method\": \"weighted_sum\"",
            "\"method\": \"weighted_sum\", \"unproven\": \"none\"", "1 (7)"},
        {"an override beyond all amounts", "\"fixed\": 800000", "\"fixed\": 80000000000", "1 (17)"},
        {"a circumstance without its article", "\"benchmarks\"",
            "\"circumstances\": [{\"id\": \"x\", \"label\": \"某情节\", \"effect\": \"lighter\", \"conditions\": "
            "[{\"id\": \"c\", \"question\": \"是否\"}]}], \"benchmarks\"",
            "某情节 (3)"},
    }));
    CAPTURE(fault.what);
    CHECK(refusal(test::samplePack()) == QStringLiteral("taken"));
    CHECK(refusal(with(test::samplePack(), fault.good, fault.bad)).toStdString() == fault.place);
}

TEST_CASE("values of options leave no gap and never meet", "[discretion]")
{
    const auto fault = GENERATE(values<Fault>({
        {"a gap", "\"label\": \"1倍以上\", \"from\": 1", "\"label\": \"1倍以上\", \"from\": 2",
            "overlay › 超标倍数 (12)"},
        {"an overlap", "\"label\": \"1倍以上\", \"from\": 1", "\"label\": \"1倍以上\", \"from\": 0.5",
            "overlay › 超标倍数 (12)"},
        {"two without an end", "\"below\": 1}, {\"id\": \"large\"", "\"from\": 0}, {\"id\": \"large\"",
            "overlay › 超标倍数 (12)"},
        {"an option for no value", "\"from\": 1, \"below\": 2", "\"from\": 2, \"below\": 1",
            "overlay › 两年内同类违法次数 (13)"},
        {"one option without values", "\"label\": \"不足1倍\", \"below\": 1", "\"label\": \"不足1倍\"",
            "overlay › 超标倍数 (12)"},
        {"a count no option takes", "\"from\": 2}", "\"from\": 2, \"below\": 9}", "overlay › 两年内同类违法次数 (13)"},
        {"a count from 0 that none takes", "\"from\": 0, \"below\": 1", "\"from\": 0.5, \"below\": 1",
            "overlay › 两年内同类违法次数 (13)"},
        {"looked up without values", "\"options\": [{\"id\": \"plain\"",
            "\"recidivism\": {\"years\": 2}, \"options\": [{\"id\": \"plain\"", "overlay › 污染物种类 (11)"},
        {"half a year", "\"years\": 2", "\"years\": 0.5", "overlay › 两年内同类违法次数 (13)"},
        {"years that are not whole", "\"years\": 2", "\"years\": 1.5", "overlay › 两年内同类违法次数 (13)"},
    }));
    CAPTURE(fault.what);
    CHECK(refusal(with(test::overlayPack(), fault.good, fault.bad)).toStdString() == fault.place);
}

TEST_CASE("a formula benchmark that cannot be computed is refused", "[discretion]")
{
    const auto fault = GENERATE(values<Fault>({
        {"an unknown kind of result", "\"gives\": \"yuan\"", "\"gives\": \"fen\"", "overlay (17)"},
        {"no result", "\"result\": \"start + 程度\"", "\"result\": \"\"", "share (37)"},
        {"a formula that is none", "max(repeat, harm)", "max(repeat, harm", "overlay › 共性基准 (24)"},
        {"an unknown name in a term", "max(repeat, harm)", "max(repeat, alarm)", "overlay › 共性基准 (24)"},
        {"an unknown name in the result", "start + 程度", "start + 角度", "share (37)"},
        {"a circle", "max(repeat, harm)", "max(repeat, corrected)",
            "overlay › 修正后 › 叠加值 › 共性基准 › 修正后 (19)"},
        {"a term that needs itself", "max(repeat, harm)", "max(repeat, common)",
            "overlay › 修正后 › 叠加值 › 共性基准 › 共性基准 (24)"},
        {"a term named as a factor", "\"id\": \"common\"", "\"id\": \"harm\"", "overlay (24)"},
        {"two terms of one name", "\"id\": \"common\"", "\"id\": \"individual\"", "overlay (24)"},
        {"a term named as what is there anyway", "\"id\": \"common\"", "\"id\": \"base_max\"", "overlay (24)"},
        {"a factor named as what is there anyway", "\"id\": \"程度\"", "\"id\": \"start\"", "share (37)"},
        {"a term named as a function", "\"id\": \"common\"", "\"id\": \"max\"", "overlay › 共性基准 (24)"},
        {"a term named by signs", "\"id\": \"common\"", "\"id\": \"com-mon\"", "overlay › 共性基准 (24)"},
        {"neither formula nor table", "\"formula\": \"max(repeat, harm)\"", "\"formal\": 1", "overlay › 共性基准 (24)"},
        {"a row of an unknown option", "\"kind\": \"plain\", \"size\": \"small\"",
            "\"kind\": \"plain\", \"size\": \"huge\"", "overlay › 个性基准 (22)"},
        {"two rows for the same facts", "{\"kind\": \"plain\", \"size\": \"large\"}", "{\"kind\": \"plain\"}",
            "overlay › 个性基准 (22)"},
        {"a table without a row for the lowest", "{\"kind\": \"plain\", \"size\": \"small\"}",
            "{\"kind\": \"toxic\", \"size\": \"small\", \"help\": \"bad\"}", "overlay › 个性基准 (23)"},
        {"a division by zero with the lowest options", "(100 + help) / 100", "100 / (help + 20)", "overlay (17)"},
        {"an overflow with the highest", "max(repeat, harm)", "(repeat * 10^8)^3 / 10^8 / 10^8 / 10^8", "overlay (17)"},
        {"a branch of no statute", "\"id\": \"in_time\", \"label\"", "\"id\": \"never\", \"label\"", "overlay (9)"},
    }));
    CAPTURE(fault.what);
    CHECK(refusal(test::overlayPack()) == QStringLiteral("taken"));
    CHECK(refusal(with(test::overlayPack(), fault.good, fault.bad)).toStdString() == fault.place);
}

TEST_CASE("a pack brings circumstances of its own, each under its own name", "[discretion]")
{
    const QByteArray one = R"({"id": "gansu_help", "label": "主动消除", "effect": "lighter", "percent": -12.5,
        "conditions": [{"id": "c", "question": "是否主动消除"}], "source": [{"law": "某规定", "article": "第一条"}]})";
    const auto pack = [](const QByteArray &list) {
        return with(test::samplePack(), "\"benchmarks\"", "\"circumstances\": [" + list + "], \"benchmarks\"");
    };
    const auto taken = Pack::parse(pack(one));
    REQUIRE(taken);
    REQUIRE(taken->circumstances.size() == 1);
    CHECK(*taken->circumstances.front().percent == Rational::of(-25, 2).value());
    CHECK(refusal(pack(one + "," + one)) != QStringLiteral("taken"));
    QByteArray legal = one;
    legal.replace("gansu_help", legalCircumstances().front().id.toUtf8());
    CHECK(refusal(pack(legal)) != QStringLiteral("taken"));
}

TEST_CASE("the laws of the catalogue are known, invented ones are not", "[discretion]")
{
    for (const law::Violation &violation : law::Catalogue::shipped().all()) {
        for (const law::Basis &basis : violation.bases) {
            CAPTURE(basis.law.toStdString());
            CHECK_FALSE(law::isUnknownLaw(basis.law));
        }
    }
    for (const char16_t *known :
        {u"《中华人民共和国水污染防治法》", u"大气污染防治法（2018年修正）", u"甘肃省环境保护条例",
            u"生态环境行政处罚办法", u"排污许可管理条例", u"海洋环境保护法", u"水污染物测定方法"})
        CHECK_FALSE(law::isUnknownLaw(QString::fromUtf16(known)));
    for (const char16_t *unknown : {u"水污染法", u"某法", u"《环境法典》", u"法"})
        CHECK(law::isUnknownLaw(QString::fromUtf16(unknown)));
}

TEST_CASE("hostile formulas cost a moment, not an afternoon", "[discretion]")
{
    QByteArray longest = "1";
    while (longest.size() < Formula::kMaxLength - 12)
        longest += "/7*9/7*9";
    QByteArray terms;
    for (int i = 0; i < 50; ++i)
        terms += "{\"id\": \"t" + QByteArray::number(i) + "\", \"label\": \"项" + QByteArray::number(i)
            + "\", \"formula\": \"" + longest + "\"},";
    QByteArray many = with(test::overlayPack(), "\"terms\": [", "\"terms\": [" + terms);
    const auto start = std::chrono::steady_clock::now();
    CHECK(refusal(many) != QStringLiteral("taken"));
    for (const QByteArray &formula : {QByteArray(900, '('), QByteArray(100'000, '9'), QByteArray("2^8^8^8^8^8^8^8"),
             QByteArray("((((9^8)^8)^8)^8)^8"), QByteArray(990, 'x')})
        CHECK(refusal(with(test::overlayPack(), "max(repeat, harm)", formula)) != QStringLiteral("taken"));
    QByteArray ranges;
    for (int i = 0; i < 50'000; ++i)
        ranges += "{\"branch\": \"b" + QByteArray::number(i)
            + "\", \"subject\": \"unit\", \"kind\": \"amount\", \"max\": 1},";
    CHECK(
        refusal(with(test::overlayPack(), "\"statutory\": [", "\"statutory\": [" + ranges)) != QStringLiteral("taken"));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
}
