#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

namespace {

/// Served on 22 October, due by 6 November, unpaid.
ReviewFile unpaid()
{
    ReviewFile out;
    out.file.performance.payments.clear();
    out.settle();
    return out;
}

performance::Remedy &remedy(ReviewFile &file, QDate began, QDate ended)
{
    performance::Remedy one;
    one.beganOn = began;
    one.endedOn = ended;
    one.outcome = ended.isValid() ? performance::Outcome::Upheld : performance::Outcome::Open;
    file.file.performance.remedies.push_back(one);
    return file.file.performance.remedies.back();
}

void apply(ReviewFile &file, QDate on)
{
    performance::CourtApplication one;
    one.appliedOn = on;
    file.file.performance.applications = {one};
}

} // namespace

TEST_CASE("a demand asks for what is owed that day: fine and added penalty, without what was paid", "[review]")
{
    ReviewFile file = unpaid();
    file.document("urge_notice", QDate(2026, 11, 20));
    file.set("urge_notice", "amount", 14'200'000); // 14 days of 3 % of ¥100,000
    CHECK(file.verdict("U1") == Verdict::Met);
    file.pay(Money::fromFen(4'000'000), QDate(2026, 11, 6));
    CHECK(file.place("U1") == "documents/urge_notice/amount");
    file.set("urge_notice", "amount", 8'520'000);
    CHECK(file.verdict("U1") == Verdict::Met);
}

TEST_CASE("the added penalty is counted day by day without the days of a remedy", "[review]")
{
    ReviewFile file = unpaid();
    CHECK(file.verdict("K09") == Verdict::NotApplicable);
    file.document("surcharge_notice", QDate(2026, 11, 20));
    file.set("surcharge_notice", "base", 10'000'000);
    file.set("surcharge_notice", "amount", 4'200'000);
    CHECK(file.verdict("K09") == Verdict::Met);
    SECTION("five days of reconsideration do not count")
    {
        remedy(file, QDate(2026, 11, 10), QDate(2026, 11, 14));
        CHECK(file.place("K09") == "documents/surcharge_notice/amount");
        file.set("surcharge_notice", "amount", 2'700'000);
        CHECK(file.verdict("K09") == Verdict::Met);
    }
    SECTION("never above the fine")
    {
        file.set("surcharge_notice", "amount", 10'000'001);
        CHECK(file.place("K09") == "documents/surcharge_notice/amount");
    }
    SECTION("more taken than it comes to")
    {
        file.remove("surcharge_notice");
        file.pay(Money::fromFen(10'000'000), QDate(2026, 11, 7)).towards = performance::Due::Added;
        CHECK(file.place("K09") == "performance");
    }
    SECTION("without the service on record the reviewer counts")
    {
        file.document("penalty_decision").servedOn = {};
        CHECK(file.verdict("K09") == Verdict::Manual);
    }
}

TEST_CASE("a closed case shows a receipt for each payment and owes nothing", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("Z3") == Verdict::Met);
    SECTION("a payment without a receipt")
    {
        file.file.performance.payments.front().receipt.clear();
        CHECK(file.place("Z3") == "performance");
    }
    SECTION("a payment that was void")
    {
        file.file.performance.payments.front().voidReason = QStringLiteral("录错");
        CHECK(file.place("Z3") == "performance");
    }
    SECTION("payments that only a paper lists are the reviewer's")
    {
        file.file.performance.payments.clear();
        CHECK(file.verdict("Z3") == Verdict::Manual);
    }
    SECTION("nothing at all")
    {
        file.file.performance.payments.clear();
        file.remove("payment_record");
        CHECK(file.place("Z3") == "performance");
    }
    SECTION("a decision that was annulled is owed no more")
    {
        file.file.performance.payments.clear();
        file.remove("payment_record");
        remedy(file, QDate(2026, 11, 1), QDate(2026, 11, 4)).outcome = performance::Outcome::Annulled;
        CHECK(file.verdict("Z3") == Verdict::Met);
    }
}

TEST_CASE("a case is not closed over an act that goes on", "[review]")
{
    ReviewFile file;
    file.recheck(file.order(QDate(2026, 9, 7)), QDate(2026, 9, 20), measure::Finding::Corrected);
    CHECK(file.verdict("Z2") == Verdict::Met);
    file.file.measures.rechecks.front().finding = measure::Finding::GoingOn;
    CHECK(file.place("Z2") == test::at(file.file.measures.corrections.front()));
}

TEST_CASE("money is taken on the spot only where the law allows it, and handed on in two working days", "[review]")
{
    ReviewFile file = unpaid();
    file.remove("payment_record");
    CHECK(file.verdict("K07") == Verdict::NotApplicable);
    performance::Payment &cash = file.pay(Money::fromFen(10'000), QDate(2026, 10, 22));
    CHECK(file.verdict("K07") == Verdict::Met);
    cash.way = performance::Way::OnSpot;
    CHECK(file.place("K07") == "performance"); // no ground
    cash.onSpotGround = QStringLiteral("small");
    cash.toAgencyOn = QDate(2026, 10, 23);
    cash.toBankOn = QDate(2026, 10, 27);
    CHECK(file.verdict("K07") == Verdict::Met);
    SECTION("more than ¥100")
    {
        cash.amount = Money::fromFen(10'001);
        CHECK(file.place("K07") == "performance");
    }
    SECTION("kept by the bureau")
    {
        cash.toBankOn = QDate(2026, 10, 28);
        CHECK(file.place("K07") == "performance");
    }
}

TEST_CASE("paying later is asked for in time, answered in fifteen days and told in writing", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K08") == Verdict::NotApplicable);
    performance::Deferral &one = file.file.performance.deferrals.emplace_back();
    one.requestedOn = QDate(2026, 11, 2);
    one.answer = performance::Answer::Granted;
    one.decidedOn = QDate(2026, 11, 10);
    one.decidedBy = QStringLiteral("孙某");
    CHECK(file.place("K08") == "documents/installment_decision");
    file.document("installment_decision", QDate(2026, 11, 10), QDate(2026, 11, 11));
    CHECK(file.verdict("K08") == Verdict::Met);
    SECTION("asked for after it was due")
    {
        one.requestedOn = QDate(2026, 11, 9);
        CHECK(file.place("K08") == "performance");
    }
    SECTION("left without an answer")
    {
        one.answer = performance::Answer::Open;
        CHECK(file.place("K08") == "performance");
    }
}

TEST_CASE("the court is asked after demand and remedies, within three months", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K10") == Verdict::NotApplicable);
    apply(file, QDate(2027, 5, 20));
    CHECK(file.place("K10") == "documents/urge_notice");
    file.document("urge_notice", QDate(2027, 4, 26), QDate(2027, 4, 26));
    CHECK(file.verdict("K10") == Verdict::Met);
    CHECK(file.verdict("K11") == Verdict::Met);
    SECTION("before the ten working days")
    {
        apply(file, QDate(2027, 5, 8));
        CHECK(file.place("K10") == "performance");
    }
    SECTION("before, or after, the time it can be asked")
    {
        apply(file, QDate(2027, 4, 22));
        CHECK(file.place("K11") == "performance");
        apply(file, QDate(2027, 7, 23));
        CHECK(file.place("K11") == "performance");
    }
    SECTION("while a suit goes on")
    {
        remedy(file, QDate(2027, 3, 1), {}).kind = performance::RemedyKind::Suit;
        CHECK(file.place("K11") == "performance");
    }
    SECTION("a plan to pay in parts moves the time")
    {
        performance::Deferral &plan = file.file.performance.deferrals.emplace_back();
        plan.answer = performance::Answer::Granted;
        plan.decidedOn = QDate(2026, 11, 3);
        plan.setInstalments({{QDate(2027, 8, 31), Money::fromFen(10'000'000)}});
        CHECK(file.place("K11") == "performance");
        apply(file, QDate(2027, 9, 15));
        CHECK(file.verdict("K11") == Verdict::Met);
    }
    SECTION("without the day of service the reviewer counts")
    {
        file.document("penalty_decision").servedOn = {};
        CHECK(file.verdict("K11") == Verdict::Manual);
    }
}

TEST_CASE("what the party said to the demand was looked into before the court was asked", "[review]")
{
    ReviewFile file;
    file.document("urge_notice", QDate(2027, 4, 26), QDate(2027, 4, 26));
    apply(file, QDate(2027, 5, 20));
    CHECK(file.verdict("X3") == Verdict::Met);
    performance::DemandAnswer &answer = file.file.performance.answers.emplace_back();
    answer.words = QStringLiteral("资金困难");
    CHECK(file.place("X3") == "performance");
    answer.handling = QStringLiteral("经核实，不予采纳");
    CHECK(file.verdict("X3") == Verdict::Met);
}

TEST_CASE("a decision is published in seven working days, and taken back in three where it fell", "[review]")
{
    ReviewFile file; // decided on 20 October
    file.document("publicity_form", QDate(2026, 10, 29));
    file.empty("publicity_form", "withdraw");
    CHECK(file.verdict("K16") == Verdict::Met);
    SECTION("late")
    {
        file.document("publicity_form").madeOn = QDate(2026, 10, 30);
        CHECK(file.verdict("K16") == Verdict::Failed);
    }
    SECTION("a suit that was lost by the bureau")
    {
        remedy(file, QDate(2026, 11, 1), QDate(2026, 11, 18)).outcome = performance::Outcome::Annulled;
        CHECK(file.verdict("K16") == Verdict::Failed); // 23 November was the third working day
        casework::CaseDocument back = file.document("publicity_form");
        back.id = Id<casework::CaseDocument>::create();
        back.fields.insert(QStringLiteral("withdraw"), QStringLiteral("决定被人民法院撤销"));
        back.madeOn = QDate(2026, 11, 23);
        file.file.documents.push_back(back);
        CHECK(file.verdict("K16") == Verdict::Met);
        file.file.documents.back().madeOn = QDate(2026, 11, 24);
        CHECK(file.place("K16") == "documents/publicity_form/withdraw");
    }
}
