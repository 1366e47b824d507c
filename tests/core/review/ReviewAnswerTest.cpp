#include "core/review/Review.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::review;
using test::CaseOffice;

namespace {

Review reviewed(const CaseOffice &office)
{
    auto review = reviewCase(
        office.workspace->reader(), office.id, office.workspace->area(), casework::todayOf(*office.workspace));
    REQUIRE(review);
    return std::move(*review);
}

Result<store::CommitReceipt> say(CaseOffice &office, const access::Officer &who, const AnswerDraft &draft)
{
    return answerRule(*office.workspace, office.as(who), office.id, draft);
}

} // namespace

TEST_CASE("the reviewer answers what no program can tell, in his name and about that state of the file", "[review]")
{
    CaseOffice office;
    office.make("inspection_record");
    CHECK(reviewed(office).find(u"BN6")->verdict() == Verdict::Manual);
    REQUIRE(say(office, office.reviewer, {QStringLiteral("BN6"), Verdict::Met, {}, {}}));
    Review review = reviewed(office);
    const RulePoint *point = review.find(u"BN6");
    CHECK(point->verdict() == Verdict::Met);
    REQUIRE(point->answer);
    CHECK(point->answer->reviewerName == office.reviewer.name);
    CHECK(point->answer->state == review.state);
    CHECK_FALSE(point->stale);
    CHECK_FALSE(point->isDisputed());

    SECTION("a change of the file makes it an answer about an earlier state")
    {
        office.change([](casework::Case &one) { one.place = QStringLiteral("别处"); });
        CHECK(reviewed(office).find(u"BN6")->stale);
    }
    SECTION("he says otherwise later: the latest counts, both stay in the journal")
    {
        REQUIRE(say(office, office.reviewer,
            {QStringLiteral("BN6"), Verdict::Failed, Points{50}, QStringLiteral("第二页没有签名")}));
        const Review again = reviewed(office);
        CHECK(again.find(u"BN6")->lost() == Points{50});
        const auto all = office.workspace->reader().records<ReviewAnswer>(
            "review/answers_of_case", {{"case", office.id.uuid().bytes()}});
        REQUIRE(all);
        CHECK(all->size() == 2);
    }
    SECTION("he takes it back")
    {
        REQUIRE(say(office, office.reviewer, {QStringLiteral("BN6"), Verdict::Manual, {}, {}}));
        CHECK_FALSE(reviewed(office).find(u"BN6")->answer);
    }
}

TEST_CASE("who investigated a case does not review it, nor who is no reviewer", "[review]")
{
    CaseOffice office;
    office.make("inspection_record");
    const AnswerDraft holds{QStringLiteral("BN6"), Verdict::Met, {}, {}};
    for (const access::Officer *who : {&office.zhang, &office.li, &office.head}) {
        const auto said = say(office, *who, holds);
        REQUIRE_FALSE(said);
        CHECK(said.error().code == Error::Code::Refused);
    }
    CHECK_FALSE(reviewed(office).find(u"BN6")->answer);
}

TEST_CASE("what the program found is disputed with a reason, and both stand beside each other", "[review]")
{
    CaseOffice office;
    office.make("inspection_record");
    const Review before = reviewed(office);
    REQUIRE(before.find(u"BN1")->finding.verdict == Verdict::Met);
    const auto silent = say(office, office.reviewer, {QStringLiteral("BN1"), Verdict::NotApplicable, {}, {}});
    REQUIRE_FALSE(silent);
    CHECK(silent.error().code == Error::Code::Invalid);
    REQUIRE(say(
        office, office.reviewer, {QStringLiteral("BN1"), Verdict::Failed, {}, QStringLiteral("地点写错，应为二车间")}));
    const Review after = reviewed(office);
    const RulePoint *point = after.find(u"BN1");
    CHECK(point->isDisputed());
    CHECK(point->finding.verdict == Verdict::Met);
    CHECK(point->verdict() == Verdict::Failed);
    CHECK(point->answer->automatic == Verdict::Met);
    CHECK(point->lost() == point->rule->points);
}

TEST_CASE("an answer keeps to the rules it answers", "[review]")
{
    CaseOffice office;
    office.make("inspection_record");
    const auto refused = [&](const AnswerDraft &draft, Error::Code code) {
        const auto said = say(office, office.reviewer, draft);
        REQUIRE_FALSE(said);
        CHECK(said.error().code == code);
    };
    refused({QStringLiteral("Z9"), Verdict::Met, {}, {}}, Error::Code::NotFound);
    refused({QStringLiteral("BN6"), Verdict::Failed, {}, QStringLiteral(" ")}, Error::Code::Invalid);
    refused({QStringLiteral("BN6"), Verdict::Failed, Points{101}, QStringLiteral("错")}, Error::Code::Invalid);
    refused({QStringLiteral("BN6"), Verdict::Failed, Points{0}, QStringLiteral("错")}, Error::Code::Invalid);
}
