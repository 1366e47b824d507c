#include "core/performance/CourtWindow.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::performance;

namespace {

const QDate kServed(2026, 9, 18);
const Claim kClaim{{}, Money::fromFen(10'000'000), Money::fromFen(500'000), kServed, QDate(2026, 10, 8)};

Payment paid(QDate on, qint64 fen, Due towards = Due::Fine)
{
    Payment out;
    out.id = Id<Payment>::create();
    out.towards = towards;
    out.on = on;
    out.amount = Money::fromFen(fen);
    out.receipt = QStringLiteral("No %1").arg(fen);
    return out;
}

Deferral granted(const std::vector<Instalment> &plan)
{
    Deferral out;
    out.id = Id<Deferral>::create();
    out.kind = DeferralKind::Instalments;
    out.requestedOn = QDate(2026, 9, 28);
    out.answer = Answer::Granted;
    out.decidedOn = QDate(2026, 10, 8);
    out.setInstalments(plan);
    return out;
}

Remedy ended(RemedyKind kind, Outcome outcome, QDate on)
{
    Remedy out;
    out.kind = kind;
    out.beganOn = QDate(2026, 10, 1);
    out.outcome = outcome;
    out.endedOn = on;
    return out;
}

Account on(const Performance &performance, QDate day)
{
    return accountOn(performance, kClaim, PerformanceRules::shipped(), day);
}

/// The periods of these tests, without days off.
QDate plainLastDay(const QString &rule, QDate from)
{
    return rule == u"reconsideration_request"         ? from.addDays(60)
        : rule == u"litigation_direct"                ? from.addMonths(6)
        : rule == u"court_application"                ? from.addMonths(3)
        : rule == u"litigation_after_reconsideration" ? from.addDays(15)
        : rule == u"judgment_enforcement"             ? from.addMonths(24)
                                                      : from.addMonths(12);
}

CourtWindow window(const Performance &performance, bool told = true)
{
    return courtWindow(performance.remedies, kServed, performance.granted({}), told, PerformanceRules::shipped(),
        plainLastDay, WorkCalendar::shipped());
}

} // namespace

TEST_CASE("a daily fine is a decision of its own: paid, late and put off by itself", "[performance]")
{
    Claim claim = kClaim; // the first fine is due on 8 October
    const Money daily = Money::fromFen(300'000'000);
    claim.daily = {{QStringLiteral("按日1号"), daily, QDate(2026, 11, 4), QDate(2026, 11, 19)},
        {QStringLiteral("按日2号"), daily, QDate(2026, 12, 4), QDate(2026, 12, 21)}};
    Performance performance;
    performance.payments = {paid(QDate(2026, 10, 8), 10'000'000), paid(QDate(2026, 10, 8), 500'000, Due::Confiscation)};
    const auto then = [&](QDate day) { return accountOn(performance, claim, PerformanceRules::shipped(), day); };
    CHECK(then(QDate(2026, 11, 19)).addedTotal().isZero());
    CHECK(then(QDate(2026, 11, 20)).added.total.isZero()); // the first fine was paid in time
    CHECK(then(QDate(2026, 11, 20)).addedLeft() == Money::fromFen(daily.fen() * 3 / 100)); // 行政处罚法 第七十二条
    CHECK(then(QDate(2026, 12, 22)).addedTotal() == Money::fromFen(daily.fen() * (33 + 1) * 3 / 100));
    const Account much = then(QDate(2026, 12, 26)); // each is capped by itself: the first since the 34th day
    CHECK(much.addedTotal() == Money::fromFen(daily.fen() + daily.fen() * 5 * 3 / 100));

    SECTION("payments fill the older decision first")
    {
        performance.payments.push_back(paid(QDate(2026, 11, 12), 400'000'000, Due::Daily));
        const Account account = then(QDate(2026, 11, 20));
        CHECK(account.addedTotal().isZero());
        REQUIRE(account.dailyParts.size() == 2);
        CHECK(account.dailyParts[0].paidOn == QDate(2026, 11, 12));
        CHECK_FALSE(account.dailyParts[1].paidOn.isValid());
        CHECK(account.dailyParts[1].paid == Money::fromFen(100'000'000));
        CHECK(account.dailyLeft() == Money::fromFen(200'000'000));
    }
    SECTION("what was granted for the fine does not put it off, a plan of its own does")
    {
        Deferral plan = granted({{QDate(2027, 1, 11), daily}, {QDate(2027, 2, 11), daily}});
        performance.deferrals = {plan};
        CHECK_FALSE(then(QDate(2026, 11, 20)).addedTotal().isZero());
        plan.towards = Due::Daily;
        performance.deferrals = {plan};
        CHECK(then(QDate(2027, 1, 11)).addedTotal().isZero());
        CHECK(then(QDate(2027, 1, 12)).addedTotal() == Money::fromFen(daily.fen() * 3 / 100));
        CHECK(then(QDate(2027, 1, 12)).dailyPlan.front().state == PlanLine::State::Missed);
        CHECK(then(QDate(2027, 1, 12)).plan.empty());
    }
    SECTION("nothing is left of it where the penalty decision it rests on was annulled")
    {
        performance.remedies = {ended(RemedyKind::Suit, Outcome::Annulled, QDate(2026, 12, 30))};
        CHECK(then(QDate(2026, 12, 31)).daily.isZero());
        CHECK(then(QDate(2026, 12, 31)).addedTotal().isZero());
    }
    SECTION("a suit stops, changes and ends what is added to the decision it is against alone")
    {
        Remedy suit = ended(RemedyKind::Suit, Outcome::Open, {});
        suit.beganOn = QDate(2026, 11, 10);
        suit.dailyDecision = QStringLiteral("按日1号");
        performance.remedies = {suit};
        Account account = then(QDate(2026, 12, 22));
        CHECK(account.addedDaily.at(0).total.isZero());
        CHECK(account.addedDaily.at(1).total == Money::fromFen(daily.fen() * 3 / 100));

        suit.outcome = Outcome::Changed;
        suit.endedOn = QDate(2026, 12, 1);
        suit.changedFine = Money::fromFen(100'000'000);
        performance.remedies = {suit};
        account = then(QDate(2026, 12, 2));
        CHECK(account.fine == kClaim.fine);
        CHECK(account.daily == Money::fromFen(400'000'000));
        CHECK(account.addedTotal() == Money::fromFen(100'000'000 * 3 / 100));

        suit.outcome = Outcome::Annulled;
        performance.remedies = {suit};
        account = then(QDate(2026, 12, 22));
        CHECK(account.fine == kClaim.fine);
        CHECK(account.daily == daily);
        REQUIRE(account.dailyParts.size() == 2); // one by one with the decisions
        CHECK(account.dailyParts[0].part.amount.isZero());
        CHECK(account.dailyParts[0].state == PlanLine::State::Kept);
        CHECK(account.addedDaily.at(0).total.isZero());
        CHECK_FALSE(account.addedDaily.at(1).total.isZero());
    }
}

TEST_CASE("what another debtor brings leaves the party's fine as it was", "[performance]")
{
    Remedy suit = ended(RemedyKind::Suit, Outcome::Open, {});
    suit.debtor = QStringLiteral("李四");
    Performance performance;
    performance.remedies = {suit};
    Claim other = kClaim;
    other.debtor = suit.debtor;
    const QDate late(2026, 10, 18);
    const auto owedBy = [&](const Claim &claim) {
        return accountOn(performance, claim, PerformanceRules::shipped(), late);
    };
    CHECK(owedBy(kClaim).added.total.fen() == kClaim.fine.fen() / 100 * 3 * 10);
    CHECK(owedBy(other).added.total.isZero());
    performance.remedies[0].outcome = Outcome::Annulled;
    performance.remedies[0].endedOn = late;
    CHECK(owedBy(kClaim).fine == kClaim.fine);
    CHECK(owedBy(other).fine.isZero());
}

TEST_CASE("an account says what is open of the fine, of what is confiscated and of the added penalty", "[performance]")
{
    Performance performance;
    performance.payments = {paid(QDate(2026, 10, 1), 4'000'000), paid(QDate(2026, 10, 18), 6'000'000),
        paid(QDate(2026, 10, 18), 500'000, Due::Confiscation)};
    const Account account = on(performance, QDate(2026, 11, 25));
    CHECK(account.fineLeft().isZero());
    CHECK(account.paidInFullOn == QDate(2026, 10, 18));
    CHECK(account.added.total.fen() == 6'000'000 / 100 * 3 * 10);
    CHECK(account.allLeft() == account.added.total);
    performance.payments[1].voidReason = QStringLiteral("记错案件");
    CHECK(on(performance, QDate(2026, 10, 8)).fineLeft().fen() == 6'000'000);
}

TEST_CASE("a plan says which instalment was kept, late or missed", "[performance]")
{
    Performance performance;
    performance.deferrals = {granted({{QDate(2026, 11, 1), Money::fromFen(3'000'000)},
        {QDate(2026, 12, 1), Money::fromFen(3'000'000)}, {QDate(2027, 1, 1), Money::fromFen(4'000'000)}})};
    performance.payments = {paid(QDate(2026, 11, 1), 3'000'000), paid(QDate(2026, 12, 5), 1'000'000)};
    const Account account = on(performance, QDate(2026, 12, 6));
    REQUIRE(account.plan.size() == 3);
    CHECK(account.plan[0].state == PlanLine::State::Kept);
    CHECK(account.plan[1].state == PlanLine::State::Missed);
    CHECK(account.plan[1].paid.fen() == 1'000'000);
    CHECK(account.plan[2].state == PlanLine::State::Ahead);
    CHECK(account.added.total.fen() == 3'000'000 / 100 * 3 * 4 + 2'000'000 / 100 * 3);
    performance.payments.push_back(paid(QDate(2026, 12, 7), 2'000'000));
    CHECK(on(performance, QDate(2026, 12, 8)).plan[1].state == PlanLine::State::Late);
}

TEST_CASE("a plan that is ended makes all that is left due", "[performance]")
{
    Performance performance;
    performance.deferrals = {
        granted({{QDate(2026, 11, 1), Money::fromFen(5'000'000)}, {QDate(2027, 1, 1), Money::fromFen(5'000'000)}})};
    performance.deferrals[0].endedOn = QDate(2026, 11, 10);
    CHECK(on(performance, QDate(2026, 11, 10)).added.total.fen() == 5'000'000 / 100 * 3 * 9);
    CHECK(on(performance, QDate(2026, 11, 11)).added.total.fen() == 5'000'000 / 100 * 3 * 9 + 10'000'000 / 100 * 3);
}

TEST_CASE("a decision that was changed or annulled is owed as it is now", "[performance]")
{
    Performance performance;
    performance.remedies = {ended(RemedyKind::Reconsideration, Outcome::Changed, QDate(2026, 11, 1))};
    performance.remedies[0].changedFine = Money::fromFen(2'000'000);
    CHECK(on(performance, QDate(2026, 10, 8)).fineLeft().fen() == 2'000'000);
    performance.remedies[0].outcome = Outcome::Annulled;
    CHECK(on(performance, QDate(2026, 10, 20)).isSettled());
}

TEST_CASE("the court can be asked in the three months after both remedies are over", "[performance]")
{
    struct Row {
        const char *situation;
        std::vector<Remedy> remedies;
        bool told;
        const char *rule;
        QDate opens;
        QDate closes;
    };
    const auto row = GENERATE(values<Row>({
        {"neither was used", {}, true, "no_remedy", QDate(2027, 3, 19), QDate(2027, 6, 18)},
        {"the decision did not tell them", {}, false, "remedy_not_told", QDate(2027, 9, 19), QDate(2027, 12, 18)},
        {"reconsidered, not sued", {ended(RemedyKind::Reconsideration, Outcome::Upheld, QDate(2026, 12, 1))}, true,
            "reconsidered", QDate(2026, 12, 17), QDate(2027, 3, 16)},
        {"a reconsideration taken back changes nothing",
            {ended(RemedyKind::Reconsideration, Outcome::Withdrawn, QDate(2026, 12, 1))}, true, "no_remedy",
            QDate(2027, 3, 19), QDate(2027, 6, 18)},
        {"sued and upheld", {ended(RemedyKind::Suit, Outcome::Upheld, QDate(2027, 5, 4))}, true, "sued",
            QDate(2027, 5, 4), QDate(2029, 5, 4)},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        Performance performance;
        performance.remedies = row.remedies;
        const CourtWindow counted = window(performance, row.told);
        REQUIRE(counted.state == CourtWindow::State::Counted);
        CHECK(counted.rule->id == QLatin1String(row.rule));
        CHECK(counted.opens == row.opens);
        CHECK(counted.closes == row.closes);
        CHECK(counted.isOpenOn(row.opens));
        CHECK_FALSE(counted.isOpenOn(row.opens.addDays(-1)));
        CHECK_FALSE(counted.isOpenOn(row.closes.addDays(1)));
    }
}

TEST_CASE("a deferral moves the window to its end, and an open remedy shuts it", "[performance]")
{
    Performance performance;
    performance.deferrals = {granted({{QDate(2026, 12, 1), Money::fromFen(10'000'000)}})};
    CHECK(window(performance).opens == QDate(2027, 3, 19)); // it ends before the remedies do
    performance.deferrals = {granted({{QDate(2027, 5, 1), Money::fromFen(10'000'000)}})};
    CHECK(window(performance).rule->id == u"deferred");
    CHECK(window(performance).opens == QDate(2027, 5, 2));
    CHECK(window(performance).closes == QDate(2027, 8, 1));
    performance.remedies = {ended(RemedyKind::Suit, Outcome::Open, {})};
    CHECK(window(performance).state == CourtWindow::State::RemedyOpen);
}

TEST_CASE("the demand must be served so early that ten working days pass before the window shuts", "[performance]")
{
    const CourtWindow counted = window({});
    const WorkCalendar &calendar = WorkCalendar::shipped();
    CHECK(calendar.plusWorkingDays(counted.latestDemand, 10) < counted.closes);
    CHECK(calendar.plusWorkingDays(counted.latestDemand.addDays(1), 10) >= counted.closes);
}
