#include "core/discretion/Determination.h"
#include "core/discretion/Explanation.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <limits>

using namespace qilian;
using namespace qilian::discretion;

namespace {

/// Facts for the benchmark 1 of the sample: one option of f, the first of g.
Facts factsWith(const char *branch, const char *f)
{
    Facts facts;
    facts.branch = QString::fromLatin1(branch);
    facts.choices = {{QStringLiteral("f"), {QString::fromLatin1(f)}}, {QStringLiteral("g"), {QStringLiteral("a")}}};
    return facts;
}

} // namespace

TEST_CASE("floor, cap and statute hold the figure, and the result says which", "[discretion]")
{
    struct Row {
        const char *situation;
        const char *branch;
        const char *f;
        const char *base;
        qint64 fen;
        const char *percent;
        Clamp clamp;
        Clamp percentClamp;
    };
    const auto row = GENERATE(values<Row>({
        {"10 % raised to 20 %, then to the statute's 300,000", "unit", "a", "", 30'000'000, "20", Clamp::StatutoryMin,
            Clamp::Floor},
        {"a decimal percent", "unit", "e", "", 42'500'000, "42.5", Clamp::None, Clamp::None},
        {"exactly the statute's highest", "unit", "c", "", 85'000'000, "85", Clamp::None, Clamp::None},
        {"95 % cut to 90 %, then to the statute's 850,000", "unit", "d", "", 85'000'000, "90", Clamp::StatutoryMax,
            Clamp::Cap},
        {"exactly the statute's lowest: 1 % of the investment", "share", "a", "10000000", 10'000'000, "20", Clamp::None,
            Clamp::None},
        {"20.125 % of 5 % of 333 yuan is 3.3508125", "share", "e", "333", 335, "20.125", Clamp::None, Clamp::None},
        {"the base is not rounded before its share: 35 % of 5 % of 333.34 is 5.83345", "share", "b", "333.34", 583,
            "35", Clamp::None, Clamp::None},
        {"105 % of the highest share", "share", "d", "10000000", 50'000'000, "105", Clamp::StatutoryMax, Clamp::None},
        {"half a fen lost in rounding is no clamp: 1 % of 0.50", "share", "a", "0.50", 1, "20", Clamp::None,
            Clamp::None},
        {"nothing of nothing", "share", "a", "0", 0, "20", Clamp::None, Clamp::None},
    }));
    CAPTURE(row.situation);
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts = factsWith(row.branch, row.f);
    if (*row.base)
        facts.base = Money::parse(QString::fromLatin1(row.base)).value();
    const auto determined = determine(pack->benchmarks.front(), facts);
    REQUIRE(determined);
    CHECK(determined->amount.fen() == row.fen);
    CHECK(determined->percent->text().toStdString() == row.percent);
    CHECK(determined->clamped == row.clamp);
    CHECK(determined->percentClamp == row.percentClamp);
    CHECK(determined->amount >= determined->min);
    CHECK(determined->amount <= determined->max);
}

TEST_CASE("the limits of the statute are rounded inwards, never a fen beyond", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts = factsWith("share", "d");
    facts.base = Money::parse(u"333.30").value(); // 1 % is 3.333, 5 % is 16.665
    const auto determined = determine(pack->benchmarks.front(), facts);
    REQUIRE(determined);
    CHECK(determined->statutoryMin.fen() == 334);
    CHECK(determined->statutoryMax.fen() == 1666);
    CHECK(determined->amount.fen() == 1666);
}

TEST_CASE("a row of a table leaves the officer its interval, as far as the statute goes", "[discretion]")
{
    struct Row {
        const char *situation;
        const char *how;
        const char *amount;
        qint64 yuan; // 0: refused
        qint64 min;
        qint64 max;
        Clamp clamp;
    };
    const auto row = GENERATE(values<Row>({
        {"lower end raised to the statute", "a", "", 20000, 20000, 40000, Clamp::StatutoryMin},
        {"a figure within", "a", "30000", 30000, 20000, 40000, Clamp::None},
        {"the last fen below an open end", "a", "39999", 39999, 20000, 40000, Clamp::None},
        {"the open end itself", "a", "40000", 0, 0, 0, Clamp::None},
        {"below the statute though in the row", "a", "15000", 0, 0, 0, Clamp::None},
        {"one exact figure", "b", "", 40000, 40000, 40000, Clamp::None},
        {"another than the exact figure", "b", "40001", 0, 0, 0, Clamp::None},
        {"the statute's end closes an open row", "c", "200000", 200000, 150000, 200000, Clamp::None},
        {"no row for the facts", "d", "", 0, 0, 0, Clamp::None},
    }));
    CAPTURE(row.situation);
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts;
    facts.choices = {{QStringLiteral("how"), {QString::fromLatin1(row.how)}}};
    if (*row.amount)
        facts.amount = Money::parse(QString::fromLatin1(row.amount)).value();
    const auto determined = determine(pack->benchmarks.back(), facts);
    REQUIRE(determined.has_value() == (row.yuan > 0));
    if (!determined)
        return;
    CHECK(determined->amount == Money::fromYuan(row.yuan).value());
    CHECK(determined->min == Money::fromYuan(row.min).value());
    CHECK(determined->max == Money::fromYuan(row.max).value());
    CHECK(determined->clamped == row.clamp);
    CHECK(determined->statutoryMax == Money::fromYuan(200000).value());
}

TEST_CASE("options that lead to several rows are not resolved by chance", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts;
    facts.choices = {{QStringLiteral("how"), {QStringLiteral("a"), QStringLiteral("b")}}};
    CHECK_FALSE(determine(pack->benchmarks.back(), facts));
}

TEST_CASE("an override fixes the fine, the statute still holds it", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.override = QStringLiteral("严重后果");
    const auto fixed = determine(pack->benchmarks.front(), facts);
    REQUIRE(fixed);
    CHECK(fixed->amount == Money::fromYuan(800000).value());
    CHECK(fixed->clamped == Clamp::None);
    CHECK_FALSE(fixed->percent);
    facts.override = QStringLiteral("积极暴力");
    const auto held = determine(pack->benchmarks.back(), facts);
    REQUIRE(held);
    CHECK(held->amount == Money::fromYuan(200000).value());
    CHECK(held->clamped == Clamp::StatutoryMax);
}

TEST_CASE("several options add up where the factor allows it", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts = factsWith("unit", "e");
    facts.choices[QStringLiteral("g")] = {QStringLiteral("a"), QStringLiteral("b")};
    CHECK(determine(pack->benchmarks.front(), facts)->percent == *Rational::of(91, 2));
}

TEST_CASE("missing or impossible facts are named, not guessed", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    const Facts good = factsWith("unit", "a");
    REQUIRE(determine(pack->benchmarks.front(), good));
    struct Row {
        const char *what;
        std::function<void(Facts &)> change;
        const char *named; // a part of the message's values
    };
    const auto row = GENERATE(values<Row>({
        {"no branch", [](Facts &f) { f.branch.clear(); }, "unit, share"},
        {"unknown branch", [](Facts &f) { f.branch = QStringLiteral("x"); }, "unit, share"},
        {"a factor left open", [](Facts &f) { f.choices.erase(QStringLiteral("g")); }, "次数"},
        {"two options where one holds", [](Facts &f) { f.choices[QStringLiteral("f")].append(QStringLiteral("b")); },
            "类型"},
        {"unknown option", [](Facts &f) { f.choices[QStringLiteral("f")] = {QStringLiteral("z")}; }, "z"},
        {"the same option twice",
            [](Facts &f) {
                f.choices[QStringLiteral("g")] = {QStringLiteral("b"), QStringLiteral("b")};
            },
            "次数"},
        {"unknown factor", [](Facts &f) { f.choices[QStringLiteral("z")] = {QStringLiteral("a")}; }, "z"},
        {"unknown override", [](Facts &f) { f.override = QStringLiteral("x"); }, "x"},
        {"no base", [](Facts &f) { f.branch = QStringLiteral("share"); }, "total_investment"},
        {"a figure where none is to choose", [](Facts &f) { f.amount = Money::fromFen(100); }, "1"},
    }));
    CAPTURE(row.what);
    Facts facts = good;
    row.change(facts);
    const auto determined = determine(pack->benchmarks.front(), facts);
    REQUIRE_FALSE(determined);
    CHECK(determined.error().code == Error::Code::Invalid);
    const Error &error = determined.error();
    CHECK((error.message.values + QStringList{error.detail}).join(u' ').contains(QString::fromUtf8(row.named)));
}

TEST_CASE("figures too large to compute exactly are refused, not wrong", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    Facts facts = factsWith("share", "e");
    facts.base = Money::fromFen(std::numeric_limits<qint64>::max());
    CHECK_FALSE(determine(pack->benchmarks.front(), facts));
}

TEST_CASE("a computation takes less than a millisecond", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    const Facts facts = factsWith("unit", "e");
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i)
        REQUIRE(determine(pack->benchmarks.front(), facts));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(100));
}

TEST_CASE("the explanation leads from the fine down to every figure and its source", "[discretion]")
{
    const auto pack = Pack::parse(test::samplePack());
    REQUIRE(pack);
    const auto determined = determine(pack->benchmarks.front(), factsWith("unit", "d"));
    REQUIRE(determined);
    const Explanation root = explain(*pack, pack->benchmarks.front(), *determined);
    CHECK(root.value == QStringLiteral("¥\u00A0850,000.00"));
    CHECK(root.source == QStringLiteral("《水污染防治法》第八十三条第二项"));
    QStringList lines;
    const std::function<void(const Explanation &)> walk = [&](const Explanation &one) {
        lines.append(one.label + u'|' + one.value);
        for (const Explanation &below : one.below)
            walk(below);
    };
    walk(root);
    const QString all = lines.join(u'\n');
    for (const char16_t *part :
        {u"类型：四|+85%", u"次数：无|+0%", u"95% → 90%", u"¥\u00A0300,000.00 – ¥\u00A0850,000.00",
            u"(10% + 85% + 0%) = 95% → 90%; 90% × ¥\u00A01,000,000.00 = ¥\u00A0900,000.00 → ¥\u00A0850,000.00"}) {
        CAPTURE(all.toStdString(), QString::fromUtf16(part).toStdString());
        CHECK(all.contains(QString::fromUtf16(part)));
    }
    const QString text = paragraph(*pack, pack->benchmarks.front(), *determined);
    CAPTURE(text.toStdString());
    CHECK(text.contains(QStringLiteral("合计95%，按90%计")));
    CHECK(text.contains(QStringLiteral("捌拾伍万元整")));
}
