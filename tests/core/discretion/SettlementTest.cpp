#include "core/base/Json.h"
#include "core/discretion/Explanation.h"
#include "core/discretion/Statement.h"
#include "core/law/ArticleRef.h"
#include "tests/core/discretion/SamplePack.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount).value();
}

/// A fine of 400,000 that the statute holds between 100,000 and 1,000,000.
Determination computed()
{
    Determination out;
    out.amount = yuan(400'000);
    out.statutoryMin = yuan(100'000);
    out.statutoryMax = yuan(1'000'000);
    return out;
}

Circumstance of(Effect effect)
{
    Circumstance out;
    out.id = enumText(effect);
    out.label = out.id;
    out.effect = effect;
    out.conditions = {
        {QStringLiteral("one"), QStringLiteral("是否一？")}, {QStringLiteral("two"), QStringLiteral("是否二？")}};
    out.source = {{QStringLiteral("行政处罚法"), QStringLiteral("第三十二条")}};
    return out;
}

HeldCircumstance held(const Circumstance &what)
{
    HeldCircumstance out{what, {}};
    for (const Condition &one : what.conditions)
        out.met.append(one.id);
    return out;
}

Settling with(std::initializer_list<Effect> effects)
{
    Settling out;
    for (const Effect effect : effects)
        out.held.push_back(held(of(effect)));
    return out;
}

Settling settling(
    Settling from, std::optional<Money> figure, const char *reason = "", Outweighs side = Outweighs::Neither)
{
    from.figure = figure;
    from.reason = QString::fromUtf8(reason);
    from.outweighs = side;
    return from;
}

} // namespace

TEST_CASE("without circumstances the benchmark's figure stands", "[discretion]")
{
    const auto settled = settle(computed(), {});
    REQUIRE(settled);
    CHECK(settled->amount == yuan(400'000));
    CHECK(settled->low == settled->high);
    CHECK(settled->open.empty());
    CHECK_FALSE(settled->discussion);

    SECTION("another figure needs a reason, stays within the statute and is discussed")
    {
        CHECK(settle(computed(), settling({}, yuan(300'000))).error().code == Error::Code::Invalid);
        const auto set = settle(computed(), settling({}, yuan(300'000), "基准明显不当"));
        REQUIRE(set);
        CHECK(set->amount == yuan(300'000));
        CHECK(set->discussion);
        CHECK_FALSE(settle(computed(), settling({}, yuan(99'999), "基准明显不当")));
        CHECK_FALSE(settle(computed(), settling({}, yuan(1'000'001), "基准明显不当")));
    }
}

TEST_CASE("a circumstance opens the figures the law leaves it", "[discretion]")
{
    struct Row {
        Effect effect;
        qint64 low;
        qint64 high;
        bool highIncluded;
    };
    const auto row = GENERATE(values<Row>({
        {Effect::Lighter, 100'000, 400'000, true},
        {Effect::LighterOrReduced, 0, 400'000, true},
        {Effect::Reduced, 0, 100'000, false},
        {Effect::NoPenaltyMay, 0, 400'000, true},
        {Effect::Heavier, 400'000, 1'000'000, true},
    }));
    CAPTURE(enumText(row.effect).toStdString());
    const Settling one = with({row.effect});
    const auto settled = settle(computed(), settling(one, yuan(row.highIncluded ? row.high : row.high - 1)));
    REQUIRE(settled);
    CHECK(settled->low == yuan(row.low));
    CHECK(settled->high == yuan(row.high));
    CHECK(settled->highIncluded == row.highIncluded);
    CHECK_FALSE(settle(computed(), settling(one, Money::fromFen(yuan(row.high).fen() + 1))));
    if (!row.highIncluded)
        CHECK_FALSE(settle(computed(), settling(one, yuan(row.high))));
    if (row.low > 0)
        CHECK_FALSE(settle(computed(), settling(one, Money::fromFen(yuan(row.low).fen() - 1))));
}

TEST_CASE("a reduced fine has to be typed, and is never nothing", "[discretion]")
{
    CHECK_FALSE(settle(computed(), with({Effect::Reduced})));
    CHECK_FALSE(settle(computed(), settling(with({Effect::Reduced}), Money())));
    CHECK(settle(computed(), settling(with({Effect::Reduced}), yuan(50'000)))->amount == yuan(50'000));

    SECTION("a pack may keep a share of the lowest fine")
    {
        Circumstance half = of(Effect::Reduced);
        half.lowestPercent = Rational(50);
        Settling one;
        one.held = {held(half)};
        CHECK(settle(computed(), settling(one, yuan(50'000))));
        CHECK_FALSE(settle(computed(), settling(one, yuan(49'999))));
    }
}

TEST_CASE("where the law forbids a penalty there is none; where it only allows to let off, the officer chooses",
    "[discretion]")
{
    const auto shall = settle(computed(), with({Effect::NoPenaltyShall, Effect::Heavier}));
    REQUIRE(shall);
    CHECK_FALSE(shall->penalty);
    CHECK(shall->amount.isZero());
    CHECK_FALSE(settle(computed(), settling(with({Effect::NoPenaltyShall}), yuan(1))));

    const auto may = settle(computed(), with({Effect::NoPenaltyMay}));
    REQUIRE(may);
    CHECK_FALSE(may->penalty);
    CHECK_FALSE(may->open.empty());
    CHECK(settle(computed(), settling(with({Effect::NoPenaltyMay}), yuan(200'000)))->penalty);
}

TEST_CASE("a circumstance does not hold before every condition is answered yes", "[discretion]")
{
    Settling one = with({Effect::Lighter});
    one.held.front().met.removeLast();
    const auto settled = settle(computed(), one);
    REQUIRE_FALSE(settled);
    CHECK(settled.error().message.values.contains(QStringLiteral("是否二？")));
}

TEST_CASE("circumstances for and against the party are weighed with a reason", "[discretion]")
{
    const Settling both = with({Effect::Lighter, Effect::Heavier});
    CHECK_FALSE(settle(computed(), both));
    const auto neither = settle(computed(), settling(both, std::nullopt, "两相抵消"));
    REQUIRE(neither);
    CHECK(neither->contradicting);
    CHECK(neither->amount == yuan(400'000));
    CHECK_FALSE(settle(computed(), settling(both, yuan(300'000), "两相抵消")));
    CHECK(settle(computed(), settling(both, yuan(300'000), "主动减轻占优", Outweighs::Lighter)));
    CHECK_FALSE(settle(computed(), settling(both, yuan(300'000), "情节恶劣", Outweighs::Heavier)));
    CHECK(settle(computed(), settling(both, yuan(500'000), "情节恶劣", Outweighs::Heavier)));
}

TEST_CASE("a pack's own circumstances move the figure by their percent, within the statute", "[discretion]")
{
    Circumstance less = of(Effect::Lighter);
    less.percent = Rational(-20);
    Circumstance more = of(Effect::Heavier);
    more.percent = Rational(300);
    Settling one;
    one.held = {held(less)};
    CHECK(settle(computed(), one)->amount == yuan(320'000));
    one.held = {held(more)};
    CHECK(settle(computed(), one)->amount == yuan(1'000'000));
    one.held = {held(less), held(less)};
    CHECK(settle(computed(), one)->amount == yuan(240'000));
}

TEST_CASE("discussion and review are forced where a circumstance asks for them", "[discretion]")
{
    Circumstance strict = of(Effect::Lighter);
    strict.discussion = strict.legalReview = true;
    Settling one;
    one.held = {held(strict)};
    const auto settled = settle(computed(), one);
    REQUIRE(settled);
    CHECK(settled->discussion);
    CHECK(settled->legalReview);
}

TEST_CASE("how a fine was settled reads back as it was written, without fractions", "[discretion]")
{
    Circumstance own = of(Effect::Lighter);
    own.percent = *Rational::of(-25, 2);
    own.from = QDate(2026, 8, 15);
    Settling before;
    before.held = {held(own), held(of(Effect::Heavier))};
    before.figure = yuan(300'000);
    before.outweighs = Outweighs::Lighter;
    before.reason = QStringLiteral("主动减轻占优");
    const QJsonObject json = before.toJson();
    const auto after = Settling::fromJson(json);
    REQUIRE(after);
    CHECK(after->toJson() == json);
    CHECK(after->held.front().what.percent == own.percent);
    CHECK(settle(computed(), *after)->amount == yuan(300'000));
}

TEST_CASE("the explanation and the paragraph say what the circumstances did", "[discretion]")
{
    const Pack pack = Pack::parse(test::samplePack()).value();
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.choices = {{QStringLiteral("f"), {QStringLiteral("e")}},
        {QStringLiteral("g"), {QStringLiteral("a"), QStringLiteral("b")}}};
    const Benchmark &benchmark = pack.benchmarks.front();
    const Determination fine = determine(benchmark, facts).value();
    Circumstance own = legalCircumstances().front();
    for (const Circumstance &one : legalCircumstances()) {
        if (one.id == QLatin1String("removed_harm"))
            own = one;
    }
    Settling settled;
    settled.held = {held(own)};
    settled.figure = fine.statutoryMin;
    const QString text = paragraph(pack, benchmark, fine, settled);
    CHECK(text.contains(own.label));
    CHECK(text.contains(QStringLiteral("《行政处罚法》第三十二条第一项")));
    CHECK(text.contains(QStringLiteral("从轻或者减轻处罚")));
    CHECK(text.contains(fine.statutoryMin.capitals()));
    const QString page = statement(pack, benchmark, fine, settled, [](const QString &factor, const QString &) {
        return factor == QLatin1String("f") ? QStringList{QStringLiteral("现场照片一")} : QStringList();
    });
    for (const QString &part : {QStringLiteral("一、法律依据和裁量基准"), pack.issuer,
             QStringLiteral("（证据：现场照片一）"), QStringLiteral("（尚无证据）"), fine.formula,
             own.conditions.front().question + u'是', QStringLiteral("五、结论"), fine.statutoryMin.capitals()}) {
        CAPTURE(page.toStdString(), part.toStdString());
        CHECK(page.contains(part));
    }
    const Explanation tree = explain(pack, benchmark, fine, settled);
    CHECK(tree.value == fine.statutoryMin.display());
    CHECK(tree.below.back().below.front().label == own.label);
}

TEST_CASE("every circumstance of the law is sound, cites places of laws, and is in force by its day", "[discretion]")
{
    QSet<QString> ids;
    for (const Circumstance &one : legalCircumstances()) {
        CAPTURE(one.id.toStdString());
        CHECK_FALSE(ids.contains(one.id));
        ids.insert(one.id);
        CHECK(Circumstance::fromJson(one.toJson()));
        for (const Citation &source : one.source) {
            CHECK_FALSE(law::ArticleRef::allOf(source.article).empty());
            // What only the Code says is no circumstance of an older act.
            if (one.source.size() == 1 && source.law == QLatin1String("生态环境法典"))
                CHECK(one.from == QDate(2026, 8, 15));
        }
    }
    const auto before = circumstancesFor({2026, 8, 14}, {});
    const auto after = circumstancesFor({2026, 8, 15}, {});
    const auto isMalice = [](const Circumstance &one) { return one.id == QLatin1String("malice"); };
    CHECK(std::none_of(before.begin(), before.end(), isMalice));
    CHECK(std::any_of(after.begin(), after.end(), isMalice));
}

TEST_CASE("a circumstance that makes no sense is refused with its name", "[discretion]")
{
    const QJsonObject good = of(Effect::Lighter).toJson();
    struct Row {
        const char *what;
        const char *key;
        QJsonValue value;
    };
    const auto row = GENERATE(values<Row>({
        {"no id", "id", QString()},
        {"no label", "label", QString()},
        {"an unknown effect", "effect", QStringLiteral("kind")},
        {"no conditions", "conditions", QJsonArray()},
        {"no source", "source", QJsonArray()},
        {"a lighter one that adds", "percent", QStringLiteral("10")},
        {"more off than there is", "percent", QStringLiteral("-101")},
        {"no number", "percent", QStringLiteral("viel")},
        {"a share of the lowest without reduction", "lowest_percent", QStringLiteral("50")},
        {"no day", "effective_from", QStringLiteral("2026-13-01")},
    }));
    CAPTURE(row.what);
    QJsonObject bad = good;
    bad.insert(QLatin1String(row.key), row.value);
    CHECK(Circumstance::fromJson(good));
    CHECK(Circumstance::fromJson(bad).error().code == Error::Code::Invalid);
}
