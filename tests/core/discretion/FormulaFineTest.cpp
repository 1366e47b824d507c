#include "core/discretion/Determination.h"
#include "core/discretion/Explanation.h"
#include "tests/core/discretion/OverlayPack.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <functional>

using namespace qilian;
using namespace qilian::discretion;

namespace {

const Pack &overlay()
{
    static const Pack kPack = [] {
        const auto pack = Pack::parse(test::overlayPack());
        if (!pack)
            FAIL(pack.error().message.inWords().toStdString());
        return *pack;
    }();
    return kPack;
}

const Benchmark &benchmarkOf(const char *id)
{
    return *overlay().benchmark(QString::fromLatin1(id));
}

/// "toxic large once people+water fair": an option of each factor, in the order of the pack.
Facts factsOf(const char *branch, const char *chosen)
{
    Facts out;
    out.branch = QString::fromLatin1(branch);
    const QStringList words = QString::fromLatin1(chosen).split(u' ');
    const char *const factors[] = {"kind", "size", "repeat", "harm", "help"};
    for (int i = 0; i < words.size(); ++i)
        out.choices[QString::fromLatin1(factors[i])] = words[i].split(u'+');
    return out;
}

Facts shareOf(const char *branch, const char *degree, const char *base)
{
    Facts out;
    out.branch = QString::fromLatin1(branch);
    out.choices[QStringLiteral("程度")] = {QString::fromLatin1(degree)};
    out.base = Money::parse(QString::fromLatin1(base)).value();
    return out;
}

Benchmark weighted()
{
    return Pack::parse(test::samplePack())->benchmarks.front();
}

Facts sampleFacts(const char *f, const QStringList &g)
{
    Facts out;
    out.branch = QStringLiteral("unit");
    out.choices = {{QStringLiteral("f"), {QString::fromLatin1(f)}}, {QStringLiteral("g"), g}};
    return out;
}

QString allLines(const Explanation &one)
{
    QString out = one.label + u'|' + one.value + u'\n';
    for (const Explanation &below : one.below)
        out += allLines(below);
    return out;
}

} // namespace

TEST_CASE("the two-dimensional overlay comes to the figure of the published formula", "[discretion]")
{
    struct Row {
        const char *situation;
        const char *branch;
        const char *chosen;
        qint64 yuan;
        Clamp clamp;
    };
    const auto row = GENERATE(values<Row>({
        // individual 3, common 3: 15/25; 100,000 + 900,000 × 0.6
        {"in time", "in_time", "toxic small once none fair", 640'000, Clamp::None},
        // the same × 80 % = 0.48: 532,000
        {"in time, with help", "in_time", "toxic small once none good", 530'000, Clamp::None},
        // individual 1, common 1: 5/25 × 0.8 = 0.16: 244,000
        {"the least", "in_time", "plain small none none good", 240'000, Clamp::None},
        // individual 2, common 2: 0.4 × 1.1 = 0.44: 496,000
        {"another weight in time", "in_time", "plain large none people bad", 500'000, Clamp::None},
        // 0.4 × 1.3 = 0.52: 200,000 + 1,800,000 × 0.52 = 1,136,000
        {"than overdue", "overdue", "plain large none people bad", 1'140'000, Clamp::None},
        // individual 5, common 5 (people and water add up): 25/25
        {"cut to the cap in yuan", "in_time", "toxic large none people+water fair", 900'000, Clamp::Cap},
        // 1 × 1.3: 2,540,000
        {"cut to the statute", "overdue", "toxic large more none bad", 2'000'000, Clamp::StatutoryMax},
        // 0.2 × 0.8: 5,000 + 45,000 × 0.16 = 12,200
        {"a person", "individual", "plain small none none good", 10'000, Clamp::None},
        // 0.52: 28,400
        {"another person", "individual", "toxic small none none fair", 30'000, Clamp::None},
    }));
    CAPTURE(row.situation);
    const auto determined = determine(benchmarkOf("overlay"), factsOf(row.branch, row.chosen));
    REQUIRE(determined);
    CHECK(determined->amount == Money::fromYuan(row.yuan).value());
    CHECK(determined->clamped == row.clamp);
    CHECK_FALSE(determined->percent);
    CHECK(determined->amount <= determined->max);
}

TEST_CASE("every term of a formula is told with its value, in the order it was computed", "[discretion]")
{
    const auto determined = determine(benchmarkOf("overlay"), factsOf("in_time", "toxic small once none good"));
    REQUIRE(determined);
    struct Line {
        const char *id;
        const char16_t *formula;
        const char *value;
    };
    const Line lines[] = {{"individual", u"", "3"}, {"common", u"max(3, 0)", "3"},
        {"overlaid", u"(3 × 4 + 3) ÷ 25", "0.6"}, {"corrected", u"0.6 × (100 + (-20)) ÷ 100", "0.48"}};
    REQUIRE(determined->terms.size() == std::size(lines));
    for (std::size_t i = 0; i < std::size(lines); ++i) {
        CHECK(determined->terms[i].id.toStdString() == lines[i].id);
        CHECK(determined->terms[i].formula.toStdString() == QString::fromUtf16(lines[i].formula).toStdString());
        CHECK(determined->terms[i].value.text().toStdString() == lines[i].value);
    }
    CHECK(determined->formula.toStdString()
        == "个性基准 = 3; 共性基准 = max(3, 0) = 3; 叠加值 = (3 × 4 + 3) ÷ 25 = 0.6; 修正后 = 0.6 × (100 + (-20)) ÷ "
           "100 = "
           "0.48; 100000 + (1000000 − 100000) × 0.48 = ¥\u00A0532,000.00 → ¥\u00A0530,000.00");
    CHECK(determined->rounded == Money::fromYuan(530'000).value());
}

TEST_CASE("a formula that gives a percent goes on like a weighted sum, over any base", "[discretion]")
{
    struct Row {
        const char *situation;
        const char *branch;
        const char *degree;
        const char *base;
        qint64 fen;
        const char *percent;
        Clamp clamp;
    };
    const auto row = GENERATE(values<Row>({
        {"half of 5 % of the investment", "invested", "b", "10000000", 25'000'000, "50", Clamp::None},
        {"10 % of 5 % is below 1 %", "invested", "a", "10000000", 10'000'000, "10", Clamp::StatutoryMin},
        {"cut to 90 % of 5 %", "invested", "c", "10000000", 45'000'000, "90", Clamp::Cap},
        {"raised to 40 % of three times the gain", "gained", "a", "200000", 24'000'000, "40", Clamp::Floor},
        {"a small gain counts as 100,000", "gained", "b", "30000", 15'000'000, "50", Clamp::None},
        {"five times the fee", "charged", "c", "12345.67", 6'172'835, "100", Clamp::None},
        {"five times the cost, cut to the benchmark's 2,000,000", "cost", "c", "500000", 200'000'000, "100",
            Clamp::Cap},
        {"the statute's three times before the benchmark's cap", "cost", "c", "1000000", 300'000'000, "100",
            Clamp::StatutoryMin},
        {"55 % of 30 % of the goods", "sold", "b", "1000", 16'500, "55", Clamp::None},
    }));
    CAPTURE(row.situation);
    const auto determined = determine(benchmarkOf("share"), shareOf(row.branch, row.degree, row.base));
    REQUIRE(determined);
    CHECK(determined->amount.fen() == row.fen);
    CHECK(determined->percent->text().toStdString() == row.percent);
    CHECK(determined->clamped == row.clamp);
    CHECK(determined->amount >= determined->min);
    CHECK(determined->amount <= determined->max);
}

TEST_CASE("a base that was raised is seen in the computation", "[discretion]")
{
    CHECK(determine(benchmarkOf("share"), shareOf("gained", "b", "30000"))->formula.toStdString()
        == "0 + 50 = 50%; 50% × (¥\u00A030,000.00 → ¥\u00A0100,000.00) × 3 = ¥\u00A0150,000.00");
    Facts without = shareOf("gained", "b", "1");
    without.base.reset();
    CHECK_FALSE(determine(benchmarkOf("share"), without));
}

TEST_CASE("a fixed figure and its statute hold for a formula too", "[discretion]")
{
    Facts facts;
    facts.branch = QStringLiteral("overdue");
    facts.override = QStringLiteral("造成重大影响");
    const auto fixed = determine(benchmarkOf("overlay"), facts);
    REQUIRE(fixed);
    CHECK(fixed->amount == Money::fromYuan(2'000'000).value());
    CHECK(fixed->terms.empty());
}

TEST_CASE("a formula leaves no figure to choose", "[discretion]")
{
    Facts facts = factsOf("in_time", "toxic small once none good");
    facts.amount = Money::fromYuan(200'000).value();
    CHECK_FALSE(determine(benchmarkOf("overlay"), facts));
}

TEST_CASE("a measured value falls into its option", "[discretion]")
{
    const Factor *size = benchmarkOf("overlay").factor(QStringLiteral("size"));
    CHECK(size->optionFor(Rational::of(99, 100).value())->id == QStringLiteral("small"));
    CHECK(size->optionFor(Rational(1))->id == QStringLiteral("large"));
    CHECK(benchmarkOf("overlay").factor(QStringLiteral("repeat"))->recidivism->years == 2);
}

TEST_CASE("what no evidence proves counts at its lowest option, where the benchmark says so", "[discretion]")
{
    Facts facts = factsOf("in_time", "toxic large more people+water fair");
    facts.unproven = {QStringLiteral("kind"), QStringLiteral("harm")};
    const auto determined = determine(benchmarkOf("overlay"), facts);
    REQUIRE(determined);
    // individual of plain and large: 2, common max(5, 0): 13/25 of 900,000
    CHECK(determined->amount == Money::fromYuan(570'000).value());
    REQUIRE(determined->steps.size() == 5);
    const Step &kind = determined->steps[0];
    CHECK(kind.option == QStringLiteral("toxic"));
    CHECK(kind.counted == QStringLiteral("plain"));
    CHECK(kind.countedLabel == QStringLiteral("一般"));
    const Step &harm = determined->steps[3];
    CHECK(harm.optionLabel == QStringLiteral("居民、水源"));
    CHECK(harm.counted == QStringLiteral("none"));
    CHECK(harm.percent == Rational(0));
    CHECK(determined->steps[2].counted.isEmpty());

    facts.unproven = {QStringLiteral("nothing")};
    CHECK_FALSE(determine(benchmarkOf("overlay"), facts));
}

TEST_CASE("elsewhere an unproven factor counts as chosen, and stays an open point", "[discretion]")
{
    Benchmark benchmark = weighted();
    Facts facts = sampleFacts("c", {QStringLiteral("b")});
    facts.unproven = {QStringLiteral("f")};
    CHECK(determine(benchmark, facts)->percent == Rational(88));
    benchmark.unproven = Benchmark::Unproven::Lowest;
    CHECK(determine(benchmark, facts)->sumPercent == Rational(13));
    facts.choices[QStringLiteral("f")] = {QStringLiteral("a")};
    CHECK(determine(benchmark, facts)->steps.front().counted.isEmpty());
}

TEST_CASE("a matrix reads an unproven factor at its lowest option", "[discretion]")
{
    Benchmark benchmark = Pack::parse(test::samplePack())->benchmarks.back();
    benchmark.unproven = Benchmark::Unproven::Lowest;
    Facts facts;
    facts.choices = {{QStringLiteral("how"), {QStringLiteral("c")}}};
    facts.unproven = {QStringLiteral("how")};
    const auto determined = determine(benchmark, facts);
    REQUIRE(determined);
    CHECK(determined->amount == Money::fromYuan(20'000).value());
    CHECK(determined->steps.front().countedLabel == QStringLiteral("轻"));
}

TEST_CASE("a figure is rounded as the benchmark says before the statute holds it", "[discretion]")
{
    struct Row {
        Rounding how;
        qint64 step;
        qint64 yuan;
        Clamp clamp;
    };
    // 42.5 % of 1,000,000; the statute has 300,000 to 850,000
    const auto row = GENERATE(values<Row>({
        {Rounding::Down, 10'000, 420'000, Clamp::None},
        {Rounding::HalfUp, 10'000, 430'000, Clamp::None},
        {Rounding::Up, 100'000, 500'000, Clamp::None},
        {Rounding::HalfUp, 100'000, 400'000, Clamp::None},
        {Rounding::Down, 1'000'000, 300'000, Clamp::StatutoryMin},
        {Rounding::Up, 1'000'000, 850'000, Clamp::StatutoryMax},
        {Rounding::HalfUp, 100, 425'000, Clamp::None},
    }));
    Benchmark benchmark = weighted();
    benchmark.rounding = FineRounding{row.step, row.how};
    const auto determined = determine(benchmark, sampleFacts("e", {QStringLiteral("a")}));
    REQUIRE(determined);
    CHECK(determined->amount == Money::fromYuan(row.yuan).value());
    CHECK(determined->clamped == row.clamp);
    CHECK(determined->rounded.has_value() == (row.step != 100));
}

TEST_CASE("the explanation tells terms, rounding, cap and what counts at its lowest", "[discretion]")
{
    Facts facts = factsOf("in_time", "toxic large more people+water bad");
    facts.unproven = {QStringLiteral("harm")};
    const Benchmark &benchmark = benchmarkOf("overlay");
    const auto determined = determine(benchmark, facts);
    REQUIRE(determined);
    CHECK(determined->clamped == Clamp::Cap);
    const QString lines = allLines(explain(overlay(), benchmark, *determined));
    const QString text = paragraph(overlay(), benchmark, *determined);
    CAPTURE(lines.toStdString(), text.toStdString());
    for (const char16_t *part :
        {u"个性基准|5", u"共性基准|max(5, 0) = 5", u"→ 无|0", u"¥\u00A01,090,000.00 → ¥\u00A0900,000.00"})
        CHECK(lines.contains(QString::fromUtf16(part)));
    for (const char16_t *part : {u"影响为“居民、水源”，证据不足，按“无”计", u"个性基准为5", u"玖拾万元整"})
        CHECK(text.contains(QString::fromUtf16(part)));
    Facts rounded = factsOf("in_time", "toxic small once none good");
    CHECK(allLines(explain(overlay(), benchmark, *determine(benchmark, rounded)))
              .contains(QStringLiteral("|¥\u00A0530,000.00")));
}

TEST_CASE("a formula is computed in less than a millisecond", "[discretion]")
{
    const Facts facts = factsOf("in_time", "toxic small once none good");
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i)
        REQUIRE(determine(benchmarkOf("overlay"), facts));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(100));
}
