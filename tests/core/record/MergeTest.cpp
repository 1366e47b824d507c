#include "core/record/Merge.h"

#include <QJsonArray>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <set>

using namespace qilian;
using namespace qilian::record;

namespace {

const Kind &matter()
{
    static const Kind kMatter{QStringLiteral("matter"),
        {{QStringLiteral("a"), FieldType::Integer, Legal}, {QStringLiteral("b"), FieldType::Integer, Plain},
            {QStringLiteral("c"), FieldType::Integer, Immutable}},
        {}, false};
    return kMatter;
}

/// A device that knows some entries and writes on top of what it sees, with a clock that may be wrong.
struct Device {
    Uuid id = Uuid::create();
    Hlc last;
    std::vector<Change> known;
    qint64 clock = 1'800'000'000'000;

    /// Settles every dispute it sees; a change without fields where it sees none.
    Change settle(qint64 drift)
    {
        const RecordState state = merge(matter(), known);
        Change change;
        change.id = Uuid::create();
        change.device = id;
        change.area = QStringLiteral("620724");
        change.kind = matter().name;
        change.op = Op::Resolve;
        clock += 1000 + drift;
        change.hlc = last = Hlc::next(last, clock);
        for (const auto &[name, field] : state.fields) {
            if (field.losers.empty() || matter().field(name)->is(Immutable))
                continue;
            QJsonArray settled{field.winner.version.text()};
            for (const Head &loser : field.losers)
                settled.append(loser.version.text());
            change.fields.insert(name, field.losers.front().value);
            change.base.insert(name, settled);
        }
        if (!change.fields.isEmpty())
            known.push_back(change);
        return change;
    }

    Change write(const QJsonObject &fields, qint64 drift)
    {
        const RecordState state = merge(matter(), known);
        Change change;
        change.id = Uuid::create();
        change.device = id;
        change.area = QStringLiteral("620724");
        change.kind = matter().name;
        clock += 1000 + drift;
        change.hlc = last = Hlc::next(last, clock);
        for (auto at = fields.begin(); at != fields.end(); ++at) {
            const auto before = state.fields.find(at.key());
            if (before != state.fields.end()) {
                if (matter().field(at.key())->is(Immutable))
                    continue;
                change.base.insert(at.key(), before->second.winner.version.text());
            }
            change.fields.insert(at.key(), at.value());
        }
        known.push_back(change);
        return change;
    }
};

/// Applies entries in the order given as a workspace does: plainly where it can, else from all of them.
RecordState arrive(const std::vector<Change> &changes)
{
    RecordState state;
    std::vector<Change> seen;
    bool hasLosers = false;
    for (const Change &change : changes) {
        seen.push_back(change);
        if (hasLosers || !applyPlain(matter(), state, change))
            state = merge(matter(), seen);
        hasLosers = std::any_of(
            state.fields.begin(), state.fields.end(), [](const auto &f) { return !f.second.losers.empty(); });
    }
    return state;
}

Change change(Device &device, std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    return device.write(QJsonObject(fields), 0);
}

} // namespace

TEST_CASE("any changes of up to six devices come to one state in any order, and no value is lost", "[record]")
{
    const bool holds = rc::check("convergence", [] {
        const int deviceCount = *rc::gen::inRange(1, 7);
        std::vector<Device> devices(static_cast<std::size_t>(deviceCount));
        std::vector<Change> all;
        const int steps = *rc::gen::inRange(1, 40);
        for (int step = 0; step < steps; ++step) {
            Device &device = devices[std::size_t(*rc::gen::inRange(0, deviceCount))];
            if (*rc::gen::inRange(0, 3) == 0 && !all.empty()) { // hears of some entries of the others
                for (const Change &other : all) {
                    const bool has = std::any_of(
                        device.known.begin(), device.known.end(), [&](const Change &c) { return c.id == other.id; });
                    if (!has && *rc::gen::arbitrary<bool>())
                        device.known.push_back(other);
                }
                continue;
            }
            if (*rc::gen::inRange(0, 6) == 0) {
                const Change settled = device.settle(*rc::gen::inRange(-5'000'000, 5'000'000));
                if (!settled.fields.isEmpty())
                    all.push_back(settled);
                continue;
            }
            QJsonObject fields;
            for (const char *name : {"a", "b", "c"}) {
                if (*rc::gen::arbitrary<bool>())
                    fields.insert(QLatin1String(name), *rc::gen::inRange(0, 4));
            }
            const Change written = device.write(fields, *rc::gen::inRange(-5'000'000, 5'000'000));
            if (!written.fields.isEmpty())
                all.push_back(written);
        }
        const RecordState expected = merge(matter(), all);
        std::vector<Change> shuffled = all;
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        for (int round = 0; round < 4; ++round) {
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            RC_ASSERT(arrive(shuffled) == expected);
        }
        // Every value that no later write replaced is the winner or kept as a loser.
        for (const auto &[name, field] : expected.fields) {
            std::set<QString> replaced;
            for (const Change &c : all) {
                const QJsonValue base = c.base.value(name);
                for (const QJsonValue version : base.isArray() ? base.toArray() : QJsonArray{base})
                    replaced.insert(version.toString());
            }
            for (const Change &c : all) {
                if (!c.fields.contains(name) || replaced.contains(c.version().text()))
                    continue;
                const Head head{c.version(), c.fields.value(name)};
                RC_ASSERT(field.winner == head
                    || std::find(field.losers.begin(), field.losers.end(), head) != field.losers.end());
            }
        }
    });
    CHECK(holds);
}

TEST_CASE("what an officer saw and changed wins over what he saw, even if his clock is years behind", "[record]")
{
    Device ahead;
    ahead.clock += 63'072'000'000; // two years
    Device right;
    const Change first = change(ahead, {{QStringLiteral("a"), 1}});
    right.known.push_back(first);
    const Change second = change(right, {{QStringLiteral("a"), 2}});
    const RecordState state = arrive({second, first});
    CHECK(state.fields.at(QStringLiteral("a")).winner.value == 2);
    CHECK(state.fields.at(QStringLiteral("a")).losers.empty());
}

TEST_CASE(
    "two who change the same legal field unknown to each other make the record contested until one decides", "[record]")
{
    Device one;
    Device two;
    const Change begin = change(one, {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}});
    two.known = one.known;
    const Change mine = change(one, {{QStringLiteral("a"), 5}});
    const Change theirs = change(two, {{QStringLiteral("a"), 6}});
    RecordState state = arrive({begin, mine, theirs});
    CHECK(state.isContested(matter()));
    REQUIRE(state.fields.at(QStringLiteral("a")).losers.size() == 1);

    Change decided;
    decided.device = one.id;
    decided.hlc = Hlc::next(one.last, one.clock + 10'000);
    decided.op = Op::Resolve;
    decided.fields = {{QStringLiteral("a"), 5}};
    decided.base = {{QStringLiteral("a"), QJsonArray{mine.version().text(), theirs.version().text()}}};
    state = arrive({theirs, decided, begin, mine});
    CHECK_FALSE(state.isContested(matter()));
    CHECK(state.fields.at(QStringLiteral("a")).winner.value == 5);
}

TEST_CASE(
    "an immutable field that two set unknown to each other keeps the first value once that is confirmed", "[record]")
{
    Device one;
    Device two;
    const Change mine = change(one, {{QStringLiteral("c"), 1}});
    const Change theirs = two.write({{QStringLiteral("c"), 2}}, 60'000);
    REQUIRE(arrive({mine, theirs}).isContested(matter()));

    Change decided;
    decided.device = one.id;
    decided.hlc = Hlc::next(two.last, two.clock + 10'000);
    decided.op = Op::Resolve;
    decided.fields = {{QStringLiteral("c"), 1}};
    decided.base = {{QStringLiteral("c"), QJsonArray{mine.version().text(), theirs.version().text()}}};
    for (const std::vector<Change> &order : {std::vector{mine, theirs, decided}, std::vector{decided, theirs, mine}}) {
        const RecordState state = arrive(order);
        CHECK_FALSE(state.isContested(matter()));
        CHECK(state.fields.at(QStringLiteral("c")).winner.value == 1);
    }
}

TEST_CASE("equal values are no conflict, and a field that is not legal contests nothing", "[record]")
{
    Device one;
    Device two;
    const Change begin = change(one, {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}});
    two.known = one.known;
    SECTION("equal")
    {
        const Change mine = change(one, {{QStringLiteral("a"), 5}});
        const Change theirs = change(two, {{QStringLiteral("a"), 5}});
        CHECK_FALSE(arrive({begin, mine, theirs}).isContested(matter()));
    }
    SECTION("not legal")
    {
        const Change mine = change(one, {{QStringLiteral("b"), 5}});
        const Change theirs = change(two, {{QStringLiteral("b"), 6}});
        const RecordState state = arrive({begin, mine, theirs});
        CHECK_FALSE(state.isContested(matter()));
        CHECK(state.fields.at(QStringLiteral("b")).isDisputed());
    }
}

TEST_CASE("an immutable field, an append-only record and a wrong type are refused", "[record]")
{
    Device one;
    const RecordState state = merge(matter(), std::vector{change(one, {{QStringLiteral("c"), 1}})});
    Change again;
    again.area = state.area;
    again.fields = {{QStringLiteral("c"), 2}};
    CHECK_FALSE(admit(matter(), &state, again));
    again.fields = {{QStringLiteral("c"), 1}};
    CHECK(admit(matter(), &state, again));
    again.fields = {{QStringLiteral("a"), QStringLiteral("text")}};
    CHECK_FALSE(admit(matter(), &state, again));
    again.fields = {{QStringLiteral("a"), 3}};
    again.area = QStringLiteral("620725");
    CHECK_FALSE(admit(matter(), &state, again));
    Kind sealedKind = matter();
    sealedKind.appendOnly = true;
    again.area = state.area;
    CHECK_FALSE(admit(sealedKind, &state, again));
    CHECK(admit(sealedKind, nullptr, again));
}
