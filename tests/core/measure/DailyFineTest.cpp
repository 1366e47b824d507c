#include "core/measure/DailyFine.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::measure;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// One round as the example of the law's commentary writes it.
struct Round {
    const char *served;
    const char *recheck; ///< empty: none yet
    Finding finding = Finding::GoingOn;
    bool unannounced = true;
    bool warned = true;
};

CaseMeasures ordersOf(const std::vector<Round> &rounds)
{
    CaseMeasures out;
    for (const Round &round : rounds) {
        Correction order;
        order.id = Id<Correction>::create();
        order.servedOn = day(round.served);
        order.dailyAct = QStringLiteral("discharge");
        order.warned = round.warned;
        out.corrections.push_back(order);
        if (qstrlen(round.recheck) == 0)
            continue;
        Recheck recheck;
        recheck.id = Id<Recheck>::create();
        recheck.order = order.id;
        recheck.begunAt = QDateTime(day(round.recheck), QTime(2, 0), Qt::UTC);
        recheck.finding = round.finding;
        recheck.unannounced = round.unannounced;
        out.rechecks.push_back(recheck);
    }
    return out;
}

OriginalFine aFine(qint64 yuan = 100'000)
{
    OriginalFine out;
    out.amount = Money::fromYuan(yuan).value();
    out.decidedOn = day("2026-09-10");
    out.servedOn = day("2026-09-12");
    out.actOn = day("2026-08-31");
    out.actEligible = true;
    return out;
}

DailyFine fineOf(const std::vector<Round> &rounds, const OriginalFine &original = aFine())
{
    const auto fine = dailyFine(ordersOf(rounds), original);
    REQUIRE(fine);
    return *fine;
}

std::vector<int> daysOf(const DailyFine &fine)
{
    std::vector<int> out;
    for (const DailyRound &round : fine.rounds)
        out.push_back(round.days);
    return out;
}

} // namespace

TEST_CASE("100,000 yuan, refused after twenty days and after twenty more: 2,000,000 and 4,000,000 yuan", "[daily]")
{
    const DailyFine first = fineOf({{"2026-09-01", "2026-09-21"}});
    CHECK(first.days == 20);
    CHECK(first.amount == Money::fromYuan(2'000'000).value());
    CHECK(first.from == day("2026-09-02"));
    CHECK(first.until == day("2026-09-21"));
    CHECK(first.mayBeDecided());

    const DailyFine both = fineOf({{"2026-09-01", "2026-09-21"}, {"2026-09-22", "2026-10-12"}});
    CHECK(daysOf(both) == std::vector{20, 20});
    CHECK(both.amount == Money::fromYuan(4'000'000).value());
    CHECK(both.rounds[1].amount == Money::fromYuan(2'000'000).value());
    CHECK(both.until == day("2026-10-12"));
}

TEST_CASE("a round that ends in correction adds nothing and ends the fine", "[daily]")
{
    const DailyFine fine = fineOf(
        {{"2026-09-01", "2026-09-21"}, {"2026-09-22", "2026-10-12"}, {"2026-10-13", "2026-10-30", Finding::Corrected}});
    CHECK(daysOf(fine) == std::vector{20, 20, 0});
    CHECK(fine.amount == Money::fromYuan(4'000'000).value());
    CHECK(fine.hasEnded);
}

TEST_CASE("a breach after it had ended needs a new original decision", "[daily]")
{
    const DailyFine fine = fineOf({{"2026-09-01", "2026-09-11", Finding::Stopped}, {"2026-10-01", "2026-10-11"}});
    CHECK(fine.days == 0);
    REQUIRE(fine.rounds[1].uncounted);
    CHECK(fine.rounds[1].uncounted->inWords().contains(QLatin1String("new original decision")));
}

TEST_CASE("a round counts only where the law's conditions hold", "[daily]")
{
    struct Row {
        const char *situation;
        Round round;
        int days;
    };
    const auto row = GENERATE(values<Row>({
        {"rechecked on day 30", {"2026-09-01", "2026-10-01"}, 30},
        {"rechecked on day 31", {"2026-09-01", "2026-10-02"}, 0},
        {"rechecked on the day of service", {"2026-09-01", "2026-09-01"}, 0},
        {"the recheck was refused", {"2026-09-01", "2026-09-02", Finding::RefusesRecheck}, 1},
        {"the recheck was announced", {"2026-09-01", "2026-09-11", Finding::GoingOn, false}, 0},
        {"the order did not warn", {"2026-09-01", "2026-09-11", Finding::GoingOn, true, false}, 0},
        {"not rechecked yet", {"2026-09-01", ""}, 0},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        const DailyFine fine = fineOf({row.round});
        CHECK(fine.days == row.days);
        CHECK(fine.mayBeDecided() == (row.days > 0));
    }
}

TEST_CASE("the sum waits for the original decision and for an act that is fined by the day", "[daily]")
{
    struct Row {
        const char *situation;
        void (*change)(OriginalFine &);
        const char *words;
    };
    const auto row = GENERATE(values<Row>({
        {"not decided", [](OriginalFine &fine) { fine.decidedOn = {}; }, "has not been made"},
        {"not served", [](OriginalFine &fine) { fine.servedOn = {}; }, "has not been served"},
        {"no fine", [](OriginalFine &fine) { fine.amount = {}; }, "not been determined"},
        {"building before approval", [](OriginalFine &fine) { fine.actEligible = false; }, "does not list the act"},
        {"a citizen", [](OriginalFine &fine) { fine.partyIsUnit = false; }, "not a citizen"},
        {"the act ended under the old law", [](OriginalFine &fine) { fine.actOn = day("2026-08-14"); },
            "by the law of the day of the act"},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        OriginalFine original = aFine();
        row.change(original);
        const DailyFine fine = fineOf({{"2026-09-01", "2026-09-21"}}, original);
        CHECK_FALSE(fine.mayBeDecided());
        REQUIRE(fine.missing.size() == 1);
        CHECK(fine.missing.front().inWords().contains(QLatin1String(row.words)));
    }
}

TEST_CASE("the fine names the law of the day of the act", "[daily]")
{
    OriginalFine original = aFine();
    CHECK(fineOf({{"2026-09-01", "2026-09-21"}}, original).articles.startsWith(QStringLiteral("《生态环境法典》")));
    original.actOn = day("2026-08-14");
    CHECK(fineOf({{"2026-09-01", "2026-09-21"}}, original).articles.startsWith(QStringLiteral("《环境保护法》")));
}

TEST_CASE("an order without the warning asks for no daily fine at all", "[daily]")
{
    CaseMeasures measures = ordersOf({{"2026-09-01", "2026-09-21"}});
    measures.corrections.front().warned = false;
    measures.corrections.front().dailyAct.clear();
    CHECK_FALSE(dailyFine(measures, aFine())->isAsked());
}

TEST_CASE("a sum beyond what money can hold is an error, never a wrong figure", "[daily]")
{
    CHECK_FALSE(dailyFine(ordersOf({{"2026-09-01", "2026-10-01"}}), aFine(9'000'000'000'000'000)));
}
