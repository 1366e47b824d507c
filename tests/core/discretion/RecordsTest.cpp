#include "core/discretion/Records.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

struct Saved {
    PackRecord record = PackRecord::of(test::samplePack()).value();
    Pack pack = record.pack().value();

    Result<DeterminationRecord> determine(
        const char *benchmark, const Facts &facts, std::vector<Support> evidence = {}) const
    {
        Assessment made;
        made.benchmark = QString::fromLatin1(benchmark);
        made.facts = facts;
        made.evidence = std::move(evidence);
        return DeterminationRecord::of(record, pack, made);
    }
};

Facts weighted()
{
    Facts facts;
    facts.branch = QStringLiteral("unit");
    facts.choices = {{QStringLiteral("f"), {QStringLiteral("e")}},
        {QStringLiteral("g"), {QStringLiteral("a"), QStringLiteral("b")}}};
    return facts;
}

} // namespace

TEST_CASE("a pack that was kept is the pack that was read", "[discretion]")
{
    const Saved saved;
    CHECK(saved.record.digest.size() == 64);
    CHECK(QString::fromLatin1(saved.pack.digest) == saved.record.digest);
    QByteArray spaced = test::samplePack();
    spaced.replace(": ", " :\n");
    CHECK(PackRecord::of(spaced)->digest == saved.record.digest);
    spaced.replace("32.5", "32.6");
    CHECK(PackRecord::of(spaced)->digest != saved.record.digest);
}

TEST_CASE("a choice without evidence stays an open point", "[discretion]")
{
    const QString f = QStringLiteral("f");
    const QString g = QStringLiteral("g");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString e = QStringLiteral("e");
    CHECK(Saved().determine("1", weighted())->unproven() == std::vector<Choice>{{f, e}, {g, a}, {g, b}});
    const Uuid photo = Uuid::create();
    const auto record = Saved().determine("1", weighted(), {{g, a, photo}, {g, a, photo}, {f, e, Uuid::create()}});
    REQUIRE(record);
    CHECK(record->unproven() == std::vector<Choice>{{g, b}});
    CHECK(record->supporting(g, a) == std::vector<Uuid>{photo});

    Facts fixed;
    fixed.branch = QStringLiteral("unit");
    fixed.override = QStringLiteral("严重后果");
    CHECK(Saved().determine("1", fixed)->unproven() == std::vector<Choice>{{fixed.override, fixed.override}});
    CHECK(Saved().determine("1", fixed, {{fixed.override, fixed.override, photo}})->unproven().empty());
}

TEST_CASE("what is counted from the records needs no other evidence", "[discretion]")
{
    Saved saved;
    saved.pack.benchmarks.front().factors.front().recidivism = Recidivism{};
    const auto record = saved.determine("1", weighted());
    REQUIRE(record);
    const QString g = QStringLiteral("g");
    CHECK(record->unproven() == std::vector<Choice>{{g, QStringLiteral("a")}, {g, QStringLiteral("b")}});
}

TEST_CASE("several options nothing proves count as the lowest, and compute again", "[discretion]")
{
    Saved saved;
    saved.pack.benchmarks.front().unproven = Benchmark::Unproven::Lowest;
    const auto record = saved.determine("1", weighted());
    REQUIRE(record);
    CHECK(record->facts().choices == weighted().choices);
    CHECK(record->recompute(saved.pack));
    CHECK(record->statement.contains(QStringLiteral("因无证据")));
    CHECK(record->computed < Saved().determine("1", weighted())->computed);
}

TEST_CASE("a kept fine computes again to the fen from the pack it names, and from no other", "[discretion]")
{
    const Saved saved;
    Facts row;
    row.choices = {{QStringLiteral("how"), {QStringLiteral("a")}}};
    row.amount = Money::fromYuan(30000).value();
    Facts raised = row;
    raised.amount.reset();
    Facts held;
    held.override = QStringLiteral("积极暴力");
    Facts share = weighted();
    share.branch = QStringLiteral("share");
    share.base = Money::fromYuan(1'000'000).value();
    const std::pair<const char *, Facts> cases[] = {
        {"1", weighted()}, {"1", share}, {"2", row}, {"2", raised}, {"2", held}};
    for (const auto &[benchmark, facts] : cases) {
        auto record = saved.determine(benchmark, facts);
        REQUIRE(record);
        CAPTURE(record->formula.toStdString());
        const auto again = record->recompute(saved.pack);
        REQUIRE(again);
        CHECK(again->amount == record->amount);
        CHECK(record->description().make(record->id.uuid(), record->description().fieldsOf(*record))->facts().base
            == facts.base);

        DeterminationRecord changed = *record;
        changed.amount = Money::fromFen(changed.amount.fen() + 100'000'000);
        CHECK(changed.recompute(saved.pack).error().code == Error::Code::Damaged);
        Pack other = saved.pack;
        other.digest = QByteArray(64, '0');
        CHECK_FALSE(record->recompute(other));
    }
}
