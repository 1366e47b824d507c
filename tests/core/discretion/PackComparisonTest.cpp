#include "core/discretion/PackComparison.h"
#include "core/discretion/PackDraft.h"
#include "tests/core/discretion/SamplePack.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

Pack packOf(const PackDraft &draft)
{
    return Pack::parse(draft.text()).value();
}

Pack samplePack()
{
    return Pack::parse(test::samplePack()).value();
}

} // namespace

TEST_CASE("benchmarks of two packs are paired by id, violation or article", "[discretion][comparison]")
{
    const Pack first = samplePack();
    PackDraft draft = PackDraft::read(test::samplePack()).value();
    draft.move(QStringLiteral("/benchmarks/0"), 1); // first 乙, then 甲

    SECTION("versions of one pack: by id, whatever else changed")
    {
        draft.set(QStringLiteral("/benchmarks/1/violation"), QStringLiteral("丁"));
        const Pack second = packOf(draft);
        const auto pairs = pairsOf(first, second);
        CHECK(pairs[0].second == &second.benchmarks[1]);
        CHECK(pairs[1].second == &second.benchmarks[0]);
    }
    SECTION("different packs: ids mean nothing, words and articles do")
    {
        draft.set(QStringLiteral("/pack/id"), QStringLiteral("other"));
        draft.set(QStringLiteral("/benchmarks/0/id"), QStringLiteral("1"));
        draft.set(QStringLiteral("/benchmarks/1/id"), QStringLiteral("2"));
        draft.set(QStringLiteral("/benchmarks/1/violation"), QStringLiteral("丁"));
        draft.set(QStringLiteral("/benchmarks/1/basis/0/law"), QStringLiteral("中华人民共和国水污染防治法"));
        draft.set(QStringLiteral("/benchmarks/1/basis/0/article"), QStringLiteral("第八十三条"));
        const Pack second = packOf(draft);
        const auto pairs = pairsOf(first, second);
        CHECK(pairs[0].second == &second.benchmarks[1]); // 第八十三条 meets its item 2
        CHECK(pairs[1].second == &second.benchmarks[0]); // 乙
    }
    SECTION("nothing in common: no pair")
    {
        draft.set(QStringLiteral("/pack/id"), QStringLiteral("other"));
        draft.set(QStringLiteral("/benchmarks/1/violation"), QStringLiteral("丁"));
        draft.set(QStringLiteral("/benchmarks/1/basis/0/article"), QStringLiteral("第九十条"));
        const Pack second = packOf(draft);
        const auto pairs = pairsOf(first, second);
        CHECK(pairs[0].second == nullptr);
        CHECK(pairs[1].second == &second.benchmarks[0]);
    }
}

TEST_CASE("facts are carried over by their words, and what is not known is asked", "[discretion][comparison]")
{
    const Benchmark first = samplePack().benchmarks.front();
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.choices = {{QStringLiteral("f"), {QStringLiteral("b")}}, {QStringLiteral("g"), {QStringLiteral("b")}}};

    PackDraft draft = PackDraft::read(test::samplePack()).value();
    draft.set(QStringLiteral("/benchmarks/0/factors/0/id"), QStringLiteral("kind"));
    draft.set(QStringLiteral("/benchmarks/0/factors/0/options/1/id"), QStringLiteral("z"));
    draft.set(QStringLiteral("/benchmarks/0/factors/1/options/1/label"), QStringLiteral("有过"));
    draft.set(QStringLiteral("/benchmarks/0/branches/0/label"), QStringLiteral("单位违法"));
    const Benchmark second = packOf(draft).benchmarks.front();

    const MappedFacts strangers = mapFacts(first, facts, second, Ids::Unrelated);
    CHECK(strangers.facts.branch == QStringLiteral("unit")); // a term of the statute
    CHECK(strangers.facts.choices.at(QStringLiteral("kind")) == QStringList{QStringLiteral("z")});
    CHECK(strangers.open == QStringList{QStringLiteral("g")});

    const MappedFacts versions = mapFacts(first, facts, second, Ids::SameMeaning);
    CHECK(versions.open.isEmpty());
    CHECK(versions.facts.choices.at(QStringLiteral("g")) == QStringList{QStringLiteral("b")});
    CHECK(determine(second, versions.facts)->amount == determine(first, facts)->amount);

    Facts fixed;
    fixed.branch = QStringLiteral("unit");
    fixed.override = QStringLiteral("严重后果");
    CHECK(mapFacts(first, fixed, second, Ids::Unrelated).facts.override == QStringLiteral("严重后果"));
}

TEST_CASE("the lowest and the highest fine of a benchmark", "[discretion][comparison]")
{
    const Pack pack = samplePack();
    const auto yuan = [](qint64 amount) { return Money::fromYuan(amount).value(); };

    const auto unit = extremesOf(pack.benchmarks[0], QStringLiteral("unit"), {});
    REQUIRE(unit);
    CHECK(unit->lowest == yuan(300'000)); // 20 % of a million lies below the statute
    CHECK(unit->highest == yuan(850'000)); // 90 % above it

    const auto share = extremesOf(pack.benchmarks[0], QStringLiteral("share"), yuan(10'000'000));
    REQUIRE(share);
    CHECK(share->lowest == yuan(100'000)); // 20.125 % of 5 %
    CHECK(share->highest == yuan(500'000)); // (20 + 85 + 3) % of 5 %, cut to 5 %
    CHECK_FALSE(extremesOf(pack.benchmarks[0], QStringLiteral("share"), {}));

    const auto matrix = extremesOf(pack.benchmarks[1], QStringLiteral("unit"), {});
    REQUIRE(matrix);
    CHECK(matrix->lowest == yuan(20'000));
    CHECK(matrix->highest == yuan(200'000));
    CHECK_FALSE(extremesOf(pack.benchmarks[1], QStringLiteral("individual"), {}));
}
