#include "core/discretion/PackDraft.h"
#include "core/discretion/PackCheck.h"
#include "tests/core/discretion/SamplePack.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

PackDraft sampleDraft()
{
    return PackDraft::read(test::samplePack()).value();
}

std::vector<PackFault> faultsOf(const PackDraft &draft)
{
    PackCheck check;
    check.read(draft);
    return check.faults();
}

QJsonObject when(const char *factor, const char *option)
{
    return {{QString::fromLatin1(factor), QString::fromLatin1(option)}};
}

/// Title, issuer and so on: everything the head of a pack asks for.
void fillHead(PackDraft &draft)
{
    for (const auto &[key, text] :
        {std::pair("id", "x-2026"), std::pair("title", "某县基准"), std::pair("issuer", "某局"),
            std::pair("jurisdiction", "620724"), std::pair("effective_from", "2026-10-01")})
        draft.set(QStringLiteral("/pack/") + QLatin1String(key), QString::fromUtf8(text));
}

} // namespace

TEST_CASE("a path is taken apart into the part it lies in and the field", "[discretion][draft]")
{
    struct Row {
        const char *path;
        PackPart part;
        const char *at;
        const char *field;
        const char *owner;
        int index;
    };
    const auto row = GENERATE(values<Row>({
        {"/pack/title", PackPart::Pack, "/pack", "title", "", -1},
        {"/benchmarks", PackPart::Pack, "/pack", "benchmarks", "", -1},
        {"/circumstances/2/label", PackPart::Circumstance, "/circumstances/2", "label", "/pack", 2},
        {"/benchmarks/3", PackPart::Benchmark, "/benchmarks/3", "", "/pack", 3},
        {"/benchmarks/3/basis/0/law", PackPart::Benchmark, "/benchmarks/3", "basis/0/law", "/pack", 3},
        {"/benchmarks/3/factors", PackPart::Benchmark, "/benchmarks/3", "factors", "/pack", 3},
        {"/benchmarks/3/factors/1/options/10/pct/unit", PackPart::Option, "/benchmarks/3/factors/1/options/10",
            "pct/unit", "/benchmarks/3/factors/1", 10},
        {"/benchmarks/3/computation/terms/0/formula", PackPart::Term, "/benchmarks/3/computation/terms/0", "formula",
            "/benchmarks/3", 0},
    }));
    DYNAMIC_SECTION(row.path)
    {
        const PackPlace place = PackPlace::of(QString::fromLatin1(row.path));
        CHECK(place.part == row.part);
        CHECK(place.path == QLatin1String(row.at));
        CHECK(place.field == QLatin1String(row.field));
        CHECK(place.owner() == QLatin1String(row.owner));
        CHECK(place.index() == row.index);
    }
}

TEST_CASE("a pack can be made from nothing, led by its faults", "[discretion][draft]")
{
    PackDraft draft = PackDraft::blank();
    CHECK(faultsOf(draft).size() == 2); // a head to fill, and no benchmark
    fillHead(draft);
    const QString benchmark = draft.add(QStringLiteral("/pack"), PackPart::Benchmark, 0);
    REQUIRE(faultsOf(draft).size() == 1);

    struct Step {
        const char *place;
        QJsonValue value;
    };
    const Step steps[]{
        {"/violation", QStringLiteral("超标排放水污染物")},
        {"/basis",
            QJsonArray{QJsonObject{{QStringLiteral("law"), QStringLiteral("水污染防治法")},
                {QStringLiteral("article"), QStringLiteral("第八十三条")}}}},
        {"/statutory/0/max", 1'000'000},
        {"/branches/0/base_max", 1'000'000},
        {"/factors/0/label", QStringLiteral("超标倍数")},
        {"/factors/0/options/0/label", QStringLiteral("一倍以下")},
        {"/factors/0/options/0/pct", 12.5},
    };
    for (const Step &step : steps) {
        CAPTURE(step.place);
        REQUIRE(faultsOf(draft).size() == 1);
        CHECK(QString(benchmark + QLatin1String(step.place)).startsWith(faultsOf(draft).front().path));
        draft.set(benchmark + QLatin1String(step.place), step.value);
    }
    CHECK(faultsOf(draft).empty());
    const auto pack = Pack::parse(draft.text());
    REQUIRE(pack);
    CHECK(pack->benchmarks.front().factors.front().options.front().percent.text() == QStringLiteral("12.5"));
}

TEST_CASE("a fault in one benchmark hides none of the others", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    PackCheck check;
    check.read(draft);
    REQUIRE(check.faults().empty());
    draft.set(QStringLiteral("/pack/jurisdiction"), QStringLiteral("甘肃"));
    draft.set(QStringLiteral("/benchmarks/0/factors/1/options/0/pct"), QStringLiteral("三"));
    draft.set(QStringLiteral("/benchmarks/1/matrix/1/when"), when("how", "a"));
    check.read(draft);
    REQUIRE(check.faults().size() == 3);
    CHECK(check.faults()[0].path == QStringLiteral("/pack/jurisdiction"));
    CHECK(check.faults()[1].path == QStringLiteral("/benchmarks/0/factors/1/options/0/pct"));
    CHECK(check.faults()[1].message.values.front() == QStringLiteral("1  甲 › 次数 › 无"));
    CHECK(check.faults()[2].path == QStringLiteral("/benchmarks/1/matrix/1"));
    CHECK(check.sound(0) == nullptr);
    CHECK(check.sound(1) == nullptr);

    draft.set(QStringLiteral("/benchmarks/0/factors/1/options/0/pct"), 3);
    check.read(draft);
    REQUIRE(check.sound(0));
    CHECK(check.sound(0)->title == QStringLiteral("试行裁量表"));
    draft.set(QStringLiteral("/pack/jurisdiction"), QStringLiteral("620000"));
    draft.set(QStringLiteral("/benchmarks/1"), draft.value(QStringLiteral("/benchmarks/0")));
    check.read(draft);
    REQUIRE(check.faults().size() == 1); // the same id twice
    CHECK(check.faults().front().path == QStringLiteral("/benchmarks/1/id"));
}

TEST_CASE("parts are added with an id of their own, copied, moved and taken away", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    const QString factors = QStringLiteral("/benchmarks/0/factors");
    const auto ids = [&](const QString &list) {
        QStringList out;
        for (const QJsonValue one : draft.value(list).toArray())
            out.append(one[QLatin1String("id")].toString());
        return out.join(u' ');
    };
    CHECK(draft.add(QStringLiteral("/benchmarks/0"), PackPart::Factor, 1) == factors + QStringLiteral("/1"));
    CHECK(ids(factors) == QStringLiteral("f f1 g"));
    CHECK(draft.add(factors + QStringLiteral("/0"), PackPart::Option, 99) == factors + QStringLiteral("/0/options/5"));
    CHECK(ids(factors + QStringLiteral("/0/options")) == QStringLiteral("a b c d e f"));
    CHECK(draft.copy(QStringLiteral("/benchmarks/1")) == QStringLiteral("/benchmarks/2"));
    CHECK(ids(QStringLiteral("/benchmarks")) == QStringLiteral("1 2 3"));
    CHECK(draft.move(factors + QStringLiteral("/2"), -1) == factors + QStringLiteral("/1"));
    CHECK(ids(factors) == QStringLiteral("f g f1"));
    CHECK(draft.move(factors + QStringLiteral("/2"), 1) == factors + QStringLiteral("/2"));
    draft.remove(factors + QStringLiteral("/2"));
    draft.remove(factors + QStringLiteral("/0/options/5"));
    draft.remove(QStringLiteral("/benchmarks/2"));
    CHECK(draft == sampleDraft());
    draft.remove(QStringLiteral("/benchmarks/9"));
    draft.remove(QStringLiteral("/pack"));
    CHECK(draft == sampleDraft());
}

TEST_CASE("another id is followed wherever the part is named", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    const QString rows = QStringLiteral("/benchmarks/1/matrix");
    draft.rename(QStringLiteral("/benchmarks/1/factors/0"), QStringLiteral("degree"));
    draft.rename(QStringLiteral("/benchmarks/1/factors/0/options/2"), QStringLiteral("heavy"));
    CHECK(draft.value(rows + QStringLiteral("/2/when")).toObject() == when("degree", "heavy"));
    CHECK(faultsOf(draft).empty());
    draft.rename(QStringLiteral("/benchmarks/1/factors/0/options/2"), QStringLiteral("a")); // a neighbour's
    CHECK(draft.value(rows + QStringLiteral("/2/when")).toObject() == when("degree", "heavy"));
    CHECK(faultsOf(draft).size() == 1);
}

TEST_CASE("another method brings the parts it computes from", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    const QString one = QStringLiteral("/benchmarks/0");
    draft.setMethod(one, QStringLiteral("range_matrix"));
    CHECK(draft.count(one, PackPart::Branch) == 0);
    CHECK(draft.count(one, PackPart::Row) == 1);
    draft.setMethod(one, QStringLiteral("formula"));
    CHECK(draft.count(one, PackPart::Row) == 0);
    CHECK(draft.count(one, PackPart::Branch) == 1);
    CHECK(draft.value(one + QStringLiteral("/computation/gives")).toString() == QStringLiteral("percent"));
    draft.setMethod(one, QStringLiteral("weighted_sum"));
    CHECK(draft.value(one + QStringLiteral("/computation")).isUndefined());
}

TEST_CASE("a formula is wrong at its own field until it can be computed", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    const QString one = QStringLiteral("/benchmarks/0");
    const QString result = one + QStringLiteral("/computation/result");
    draft.setMethod(one, QStringLiteral("formula"));
    REQUIRE(faultsOf(draft).size() == 1);
    CHECK(faultsOf(draft).front().path == result);
    draft.set(result, QStringLiteral("start + f +"));
    REQUIRE(faultsOf(draft).size() == 1);
    CHECK(faultsOf(draft).front().path == result);
    CHECK(faultsOf(draft).front().message.inWords().contains(QStringLiteral("12"))); // the character
    draft.set(result, QStringLiteral("start + f + t1"));
    CHECK(faultsOf(draft).size() == 1);
    const QString term = draft.add(one, PackPart::Term, 0);
    draft.set(term + QStringLiteral("/label"), QStringLiteral("次数"));
    draft.set(term + QStringLiteral("/formula"), QStringLiteral("g / 2"));
    PackCheck check;
    check.read(draft);
    INFO((check.faults().empty() ? "" : check.faults().front().message.inWords().toStdString()));
    CHECK(check.faults().empty());
    CHECK(check.sound(0));
}

TEST_CASE("a circumstance of the pack is wrong until it has its conditions and source", "[discretion][draft]")
{
    PackDraft draft = sampleDraft();
    const QString added = draft.add(QStringLiteral("/pack"), PackPart::Circumstance, 0);
    const std::pair<const char *, QJsonValue> fields[]{{"/label", QStringLiteral("主动整改")},
        {"/conditions",
            QJsonArray{QJsonObject{
                {QStringLiteral("id"), QStringLiteral("q1")}, {QStringLiteral("question"), QStringLiteral("是否？")}}}},
        {"/source",
            QJsonArray{QJsonObject{{QStringLiteral("law"), QStringLiteral("行政处罚法")},
                {QStringLiteral("article"), QStringLiteral("第三十二条")}}}}};
    for (const auto &[field, value] : fields) {
        REQUIRE(faultsOf(draft).size() == 1);
        CHECK(PackPlace::of(faultsOf(draft).front().path).path == added);
        draft.set(added + QLatin1String(field), value);
    }
    CHECK(faultsOf(draft).empty());
    PackCheck check;
    check.read(draft);
    CHECK(check.sound(0)->circumstances.size() == 1);
}

TEST_CASE("a new version keeps the tables and asks from when it is in force", "[discretion][draft]")
{
    const Pack pack = Pack::parse(test::samplePack()).value();
    const PackDraft draft = PackDraft::newVersionOf(pack);
    REQUIRE(faultsOf(draft).size() == 1);
    CHECK(faultsOf(draft).front().path == QStringLiteral("/pack/effective_from"));
    CHECK(draft.value(QStringLiteral("/benchmarks")) == sampleDraft().value(QStringLiteral("/benchmarks")));
    CHECK(PackDraft::read(draft.text()).value() == draft);
    CHECK_FALSE(PackDraft::read("[]"));
    CHECK_FALSE(PackDraft::read("{\"pack\": {}}"));
}
