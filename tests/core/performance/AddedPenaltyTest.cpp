#include "core/performance/AddedPenalty.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::performance;

namespace {

const QDate kLast(2026, 10, 8); // a decision served on 2026-09-18
const Money kFine = Money::fromFen(10'000'000);

const AddedPenaltyRule &rule()
{
    return *PerformanceRules::shipped().addedPenaltyOn(kLast);
}

AddedPenalty late(const AddedPenaltyFacts &facts, QDate day)
{
    return addedPenalty(facts, rule(), day);
}

/// The same, counted day by day.
qint64 dayByDay(const AddedPenaltyFacts &facts, QDate until)
{
    const auto by = [](const std::vector<Instalment> &parts, QDate day) {
        qint64 fen = 0;
        for (const Instalment &part : parts)
            fen += part.due <= day ? part.amount.fen() : 0;
        return fen;
    };
    qint64 hundredths = 0;
    for (QDate day = kLast; day <= until; day = day.addDays(1)) {
        qint64 cap = 0;
        for (const Instalment &part : facts.due) {
            if (part.due < day)
                cap += std::clamp<qint64>(by(facts.due, part.due) - by(facts.paid, part.due), 0, part.amount.fen());
        }
        const bool paused = std::any_of(facts.pauses.begin(), facts.pauses.end(),
            [day](const Pause &one) { return one.from <= day && (!one.until.isValid() || day <= one.until); });
        const qint64 base = std::max<qint64>(0, by(facts.due, day.addDays(-1)) - by(facts.paid, day.addDays(-1)));
        if (!paused)
            hundredths = std::max(hundredths, std::min(hundredths + base * 3, cap * 100));
    }
    return hundredths / 100;
}

AddedPenaltyFacts arbitraryFacts()
{
    const auto day = [] { return kLast.addDays(*rc::gen::inRange(0, 90)); };
    AddedPenaltyFacts out;
    QDate due = kLast;
    for (int parts = *rc::gen::inRange(1, 5); parts > 0; --parts) {
        out.due.push_back({due, Money::fromFen(*rc::gen::inRange<qint64>(1, 5'000'000))});
        due = due.addDays(*rc::gen::inRange(1, 40));
    }
    for (int payments = *rc::gen::inRange(0, 5); payments > 0; --payments)
        out.paid.push_back({day(), Money::fromFen(*rc::gen::inRange<qint64>(1, 5'000'000))});
    std::sort(out.paid.begin(), out.paid.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
    if (*rc::gen::arbitrary<bool>()) {
        const QDate from = day();
        out.pauses.push_back({from, from.addDays(*rc::gen::inRange(0, 30)), RemedyKind::Reconsideration});
    }
    return out;
}

} // namespace

TEST_CASE("late payment adds three percent a day from the day after the last one", "[performance]")
{
    struct Row {
        const char *situation;
        QDate day;
        qint64 fen;
        int days;
    };
    const auto row = GENERATE(values<Row>({
        {"on the last day to pay", kLast, 0, 0},
        {"on the first day after it", QDate(2026, 10, 9), 300'000, 1},
        {"paid on 18 October, that day counts", QDate(2026, 10, 18), 3'000'000, 10},
        {"day 33", kLast.addDays(33), 9'900'000, 33},
        {"day 34 reaches the fine", kLast.addDays(34), 10'000'000, 34},
        {"never more than the fine", kLast.addDays(400), 10'000'000, 400},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        const AddedPenalty added = late({{{kLast, kFine}}, {}, {}}, row.day);
        CHECK(added.total.fen() == row.fen);
        CHECK(added.days == row.days);
        CHECK((added.cappedOn.isValid() ? added.cappedOn == kLast.addDays(34) : row.days < 34));
    }
}

TEST_CASE("what was paid counts no more from the next day", "[performance]")
{
    const AddedPenaltyFacts facts{{{kLast, kFine}}, {{QDate(2026, 10, 18), Money::fromFen(6'000'000)}}, {}};
    const AddedPenalty added = late(facts, QDate(2026, 10, 20));
    REQUIRE(added.rows.size() == 2);
    CHECK(added.rows[0].added.fen() == 3'000'000);
    CHECK(added.rows[1].base.fen() == 4'000'000);
    CHECK(added.rows[1].from == QDate(2026, 10, 19));
    CHECK(added.total.fen() == 3'240'000);
}

TEST_CASE("a reconsideration stops the added penalty from its first to its last day", "[performance]")
{
    const AddedPenaltyFacts facts{
        {{kLast, kFine}}, {}, {{QDate(2026, 10, 11), QDate(2026, 10, 20), RemedyKind::Reconsideration}}};
    const AddedPenalty added = late(facts, QDate(2026, 10, 22));
    CHECK(added.days == 4); // 9, 10, 21 and 22 October
    CHECK(added.total.fen() == 1'200'000);
    REQUIRE(added.rows.size() == 3);
    CHECK(added.rows[1].paused == RemedyKind::Reconsideration);
    CHECK(added.rows[1].added.isZero());
}

TEST_CASE("only the missed instalment is late", "[performance]")
{
    const AddedPenaltyFacts facts{
        {{QDate(2026, 11, 1), Money::fromFen(4'000'000)}, {QDate(2026, 12, 1), Money::fromFen(6'000'000)}}, {}, {}};
    CHECK(late(facts, QDate(2026, 11, 1)).total.isZero());
    const AddedPenalty added = late(facts, QDate(2026, 11, 11));
    CHECK(added.total.fen() == 1'200'000);
    CHECK(added.cap.fen() == 4'000'000);
}

TEST_CASE("the added penalty is what counting day by day gives", "[performance]")
{
    CHECK(rc::check([] {
        const AddedPenaltyFacts facts = arbitraryFacts();
        const QDate until = kLast.addDays(*rc::gen::inRange(-2, 150));
        const AddedPenalty added = late(facts, until);
        RC_ASSERT(added.total.fen() == dayByDay(facts, until));
        RC_ASSERT(added.total <= added.cap);
        qint64 rows = 0;
        for (const AddedPenaltyRow &row : added.rows) {
            rows += row.added.fen();
            RC_ASSERT(row.sum.fen() == rows);
        }
        RC_ASSERT(rows == added.total.fen());
        RC_ASSERT(late(facts, until.addDays(1)).total >= added.total);
    }));
}
