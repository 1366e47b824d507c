#include "core/casework/CaseLink.h"
#include "core/review/Review.h"
#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::CaseOffice;
using test::ReviewFile;

namespace {

review::OtherPenalty alike(QDate from, QDate until)
{
    review::OtherPenalty out;
    out.penalised.number = QStringLiteral("张环高立〔2026〕9号");
    out.penalised.decidedOn = QDate(2026, 10, 1);
    out.penalised.actStartedOn = from;
    out.penalised.actEndedOn = until;
    return out;
}

/// A decided case of the same party and clause, on file.
Id<Case> otherCase(CaseOffice &office, const Case &like)
{
    Case other = like;
    other.id = Id<Case>::create();
    other.number = QStringLiteral("张环高立〔2026〕9号");
    other.decidedOn = QDate(2026, 8, 1);
    other.fine = Money::fromFen(100);
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "another case", {}});
    work.put(other);
    REQUIRE(work.commit());
    return other.id;
}

void link(CaseOffice &office, const Id<Case> &one, const Id<Case> &other, CaseRelation relation)
{
    CaseLink link;
    link.id = Id<CaseLink>::create();
    link.one = one;
    link.other = other;
    link.relation = relation;
    REQUIRE(linkCases(*office.workspace, office.as(office.zhang), link));
}

} // namespace

TEST_CASE("one act is fined once", "[review]")
{
    ReviewFile file;
    file.one().violations = {QStringLiteral("some_act")};
    file.one().actStartedOn = QDate(2026, 8, 1);
    CHECK(file.verdict("K25") == Verdict::Manual); // nobody looked into the other cases
    auto &penalties = file.others.emplace().penalties;
    CHECK(file.verdict("K25") == Verdict::Met);
    SECTION("a fine of the same clause for another time is another act")
    {
        penalties = {alike(QDate(2026, 5, 1), QDate(2026, 7, 31))};
        CHECK(file.verdict("K25") == Verdict::Met);
    }
    SECTION("for the same time, or one nobody knows, the reviewer compares")
    {
        penalties = {alike(QDate(2026, 7, 1), QDate(2026, 8, 1))};
        CHECK(file.verdict("K25") == Verdict::Manual);
        penalties = {alike({}, {})};
        CHECK(file.verdict("K25") == Verdict::Manual);
    }
    SECTION("linked as the same act")
    {
        penalties = {alike({}, {})};
        penalties.front().sameAct = true;
        CHECK(file.place("K25") == "links");
    }
    SECTION("several acts in one case may be one that several articles punish")
    {
        file.one().violations.append(QStringLiteral("another_act"));
        CHECK(file.verdict("K25") == Verdict::Manual);
    }
    SECTION("a party without a code cannot be looked up")
    {
        file.one().partyCode.clear();
        CHECK(file.verdict("K25") == Verdict::Manual);
    }
}

TEST_CASE("other cases are found by party and clause, and by the links of officers", "[review]")
{
    CaseOffice office;
    CaseFile file = office.file();
    file.one.violations = {QStringLiteral("some_act")};
    file.one.actEndedOn = QDate(2026, 7, 1);
    const store::Reader reader = office.workspace->reader();
    const auto none = review::otherCasesOf(reader, file);
    REQUIRE(none);
    CHECK(none->penalties.empty());

    const Id<Case> other = otherCase(office, file.one);
    const auto found = review::otherCasesOf(office.workspace->reader(), file);
    REQUIRE(found);
    REQUIRE(found->penalties.size() == 1);
    CHECK(found->penalties.front().penalised.id == other);
    CHECK_FALSE(found->penalties.front().sameAct);

    SECTION("linked as the same act it is told once, as that")
    {
        link(office, file.one.id, other, CaseRelation::SameAct);
        const auto linked = review::otherCasesOf(office.workspace->reader(), file);
        REQUIRE(linked);
        REQUIRE(linked->penalties.size() == 1);
        CHECK(linked->penalties.front().sameAct);
    }
    SECTION("linked as its daily fine it is the case the fine comes from, and no second fine")
    {
        link(office, file.one.id, other, CaseRelation::DailyFine);
        const auto linked = review::otherCasesOf(office.workspace->reader(), file);
        REQUIRE(linked);
        CHECK(linked->penalties.empty());
        REQUIRE(linked->original);
        CHECK(linked->original->one.id == other);
    }
}

TEST_CASE("an answer is old once any record a rule looks at has changed", "[review]")
{
    ReviewFile file;
    const auto change = GENERATE(values<void (*)(ReviewFile &)>({
        [](ReviewFile &f) { f.hold(measure::HoldingWay::Seal, QDate(2026, 9, 2)); },
        [](ReviewFile &f) { f.recheck(f.order(QDate(2026, 9, 7)), QDate(2026, 9, 20), measure::Finding::GoingOn); },
        [](ReviewFile &f) { f.pay(Money::fromFen(1), QDate(2026, 11, 2)); },
        [](ReviewFile &f) { f.serve("prior_notice", ServiceWay::Direct, QDate(2026, 9, 28)); },
        [](ReviewFile &f) { f.refer(referral::ReferralKind::Crime, QDate(2026, 9, 15)); },
        [](ReviewFile &f) { f.sign("inspection_record", QStringLiteral("现场负责人"), QStringLiteral("刘某")); },
        [](ReviewFile &f) { f.file.extensions.emplace_back(); },
        [](ReviewFile &f) { f.file.decisions.clear(); },
    }));
    const QString before = review::stateOf(file.file);
    CHECK(review::stateOf(file.file) == before);
    change(file);
    CHECK(review::stateOf(file.file) != before);
}
