#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

using measure::Finding;

namespace {

/// Ordered on 7 September, refused on the 20th, fined by the day on 2 November: thirteen days of ¥100,000.
ReviewFile aDailyFine()
{
    ReviewFile out;
    out.recheck(out.order(QDate(2026, 9, 7)), QDate(2026, 9, 20), Finding::GoingOn);
    out.document("daily_decision", QDate(2026, 11, 2));
    out.set("daily_decision", "from", QStringLiteral("2026-09-08"));
    out.set("daily_decision", "to", QStringLiteral("2026-09-20"));
    out.set("daily_decision", "days", 13);
    out.set("daily_decision", "amount", 130'000'000);
    return out;
}

} // namespace

TEST_CASE("a daily fine rests on the order and the recheck on record", "[review]")
{
    ReviewFile file = aDailyFine();
    measure::Correction &order = file.file.measures.corrections.front();
    for (const char *rule : {"V22", "V23", "V24", "DP5"}) {
        CAPTURE(rule);
        CHECK(file.verdict(rule) == Verdict::Met);
    }
    CHECK(file.verdict("DP4") == Verdict::Manual);

    SECTION("the order was served after the daily fine, or never")
    {
        order.servedOn = QDate(2026, 11, 3);
        CHECK(file.place("V22") == test::at(order));
        order.servedOn = {};
        CHECK(file.place("V22") == test::at(order));
    }
    SECTION("the recheck came after thirty days")
    {
        file.file.measures.rechecks.front().begunAt = QDateTime(QDate(2026, 10, 8), QTime(2, 0), Qt::UTC);
        CHECK(file.place("V23") == test::at(order));
    }
    SECTION("the recheck was announced, or the order did not warn")
    {
        file.file.measures.rechecks.front().unannounced = false;
        CHECK(file.place("V23") == test::at(order));
        file.file.measures.rechecks.front().unannounced = true;
        order.warned = false;
        CHECK(file.place("V23") == test::at(order));
    }
    SECTION("the recheck found it corrected")
    {
        file.file.measures.rechecks.front().finding = Finding::Corrected;
        CHECK(file.place("V23") == test::at(order));
    }
    SECTION("a recheck without pictures")
    {
        file.file.measures.rechecks.front().media.clear();
        CHECK(file.place("DP4") == test::at(order));
    }
    SECTION("without any order on record the papers are looked at")
    {
        file.file.measures = {};
        CHECK(file.place("V23") == "documents/recheck_record");
    }
    SECTION("where neither says when the order was served, the reviewer is asked")
    {
        file.file.measures = {};
        file.document("recheck_record", QDate(2026, 9, 20));
        file.document("correction_order").servedOn = {};
        CHECK(file.verdict("V23") == Verdict::Manual);
    }
}

TEST_CASE("days and amount are those of all refused rounds", "[review]")
{
    ReviewFile file = aDailyFine();
    file.recheck(file.order(QDate(2026, 9, 23)), QDate(2026, 10, 3), Finding::GoingOn);
    CHECK(file.place("DP5") == "documents/daily_decision/days");
    file.set("daily_decision", "to", QStringLiteral("2026-10-03"));
    file.set("daily_decision", "days", 23);
    CHECK(file.place("DP5") == "documents/daily_decision/amount");
    file.set("daily_decision", "amount", 230'000'000);
    CHECK(file.verdict("DP5") == Verdict::Met);
    SECTION("what was found after the decision is another daily fine")
    {
        file.recheck(file.order(QDate(2026, 10, 10)), QDate(2026, 11, 5), Finding::GoingOn);
        CHECK(file.verdict("DP5") == Verdict::Met);
    }
    SECTION("without the first fine on record the reviewer computes")
    {
        file.one().fine.reset();
        CHECK(file.verdict("DP5") == Verdict::Manual);
    }
    SECTION("an announced recheck adds no days")
    {
        file.file.measures.rechecks.back().unannounced = false;
        CHECK(file.place("DP5") == "documents/daily_decision/days");
    }
}

TEST_CASE("each further order warns of the daily fine again", "[review]")
{
    ReviewFile file = aDailyFine();
    CHECK(file.place("DP2") == "documents/recheck_correction"); // the case is closed and has none
    file.document("recheck_correction", QDate(2026, 9, 22), QDate(2026, 9, 23));
    file.order(QDate(2026, 9, 23));
    CHECK(file.verdict("DP2") == Verdict::Met);
    file.file.measures.corrections.back().warned = false;
    CHECK(file.place("DP2") == test::at(file.file.measures.corrections.back()));
}

TEST_CASE("a daily fine in a case of its own rests on the case it is linked to", "[review]")
{
    ReviewFile file = aDailyFine();
    ReviewFile first;
    first.file.measures = file.file.measures;
    file.file.measures = {};
    for (const char *type : {"penalty_decision", "correction_order"})
        file.remove(type);
    file.one().fine.reset();
    CHECK(file.verdict("V24") == Verdict::Manual);

    file.others.emplace().original = first.file;
    for (const char *rule : {"V22", "V23", "V24", "DP5"}) {
        CAPTURE(rule);
        CHECK(file.verdict(rule) == Verdict::Met);
    }
    first.document("penalty_decision").servedOn = QDate(2026, 11, 9);
    file.others->original = first.file;
    CHECK(file.place("V24") == "links");
}

TEST_CASE("not to punish what was not put right fails", "[review]")
{
    ReviewFile file;
    file.remove("penalty_decision");
    file.one().penaltyProposed = false;
    file.document("no_penalty_decision", QDate(2026, 10, 20), QDate(2026, 10, 22));
    file.recheck(file.order(QDate(2026, 9, 7)), QDate(2026, 9, 20), Finding::Corrected);
    CHECK(file.verdict("NP4") == Verdict::Manual);
    file.file.measures.rechecks.front().finding = Finding::GoingOn;
    CHECK(file.place("NP4") == test::at(file.file.measures.corrections.front()));
}
