#include "core/performance/RecordFaults.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::performance;

namespace {

Setting aSetting()
{
    Setting out;
    out.claim = {{}, Money::fromFen(10'000'000), {}, QDate(2026, 9, 18), QDate(2026, 10, 8)};
    out.today = QDate(2027, 4, 1);
    return out;
}

Payment aPayment()
{
    Payment out;
    out.id = Id<Payment>::create();
    out.amount = Money::fromFen(4'000'000);
    out.on = QDate(2026, 10, 1);
    out.receipt = QStringLiteral("甘财 0001");
    return out;
}

Deferral aGrant(const std::vector<Instalment> &plan)
{
    Deferral out;
    out.id = Id<Deferral>::create();
    out.kind = DeferralKind::Instalments;
    out.requestedOn = QDate(2026, 9, 28);
    out.reason = QStringLiteral("停产两个月，附审计报告");
    out.answer = Answer::Granted;
    out.decidedOn = QDate(2026, 10, 8);
    out.setInstalments(plan);
    return out;
}

template <class Record> QStringList fieldsOf(const Record &record, const Setting &setting = aSetting())
{
    QStringList out;
    for (const Fault &fault : faultsOf(record, setting))
        out.append(fault.field);
    return out;
}

} // namespace

TEST_CASE("a payment needs a day, a sum that is open and its receipt", "[performance]")
{
    CHECK(fieldsOf(aPayment()).isEmpty());
    Payment wrong = aPayment();
    wrong.on = QDate(2026, 9, 17);
    CHECK(fieldsOf(wrong) == QStringList{QStringLiteral("paid_on")});
    wrong = aPayment();
    wrong.amount = Money::fromFen(10'000'001);
    CHECK(fieldsOf(wrong) == QStringList{QStringLiteral("amount_fen")});
    wrong = aPayment();
    wrong.receipt.clear();
    CHECK(fieldsOf(wrong) == QStringList{QStringLiteral("receipt")});
    Setting twice = aSetting();
    twice.performance.payments = {aPayment()};
    CHECK(fieldsOf(aPayment(), twice) == QStringList{QStringLiteral("receipt")});
    Setting unserved = aSetting();
    unserved.claim.servedOn = {};
    CHECK(fieldsOf(aPayment(), unserved).contains(QStringLiteral("paid_on")));
}

TEST_CASE("what is collected on the spot needs its ground, and a small fine stays small", "[performance]")
{
    Payment spot = aPayment();
    spot.way = Way::OnSpot;
    CHECK(fieldsOf(spot) == QStringList{QStringLiteral("on_spot_ground"), QStringLiteral("collectors")});
    spot.onSpotGround = QStringLiteral("small");
    spot.collectors = QStringLiteral("张某、李某");
    CHECK(fieldsOf(spot) == QStringList{QStringLiteral("on_spot_ground")});
    spot.amount = Money::fromFen(10'000);
    CHECK(fieldsOf(spot).isEmpty());
    spot.toAgencyOn = spot.on.addDays(-1);
    CHECK(fieldsOf(spot) == QStringList{QStringLiteral("to_agency_on")});
}

TEST_CASE("only added penalty is remitted, and never more than there is", "[performance]")
{
    Payment remitted = aPayment();
    remitted.way = Way::Remitted;
    CHECK(fieldsOf(remitted) == QStringList{QStringLiteral("way"), QStringLiteral("note")});
    remitted.towards = Due::Added;
    remitted.note = QStringLiteral("执行协议，已采取补救措施");
    CHECK(fieldsOf(remitted) == QStringList{QStringLiteral("amount_fen")}); // nothing was late on that day
    remitted.on = QDate(2026, 12, 1);
    CHECK(fieldsOf(remitted).isEmpty());
}

TEST_CASE("a plan adds up to what is open, in the order of its days", "[performance]")
{
    const Money half = Money::fromFen(5'000'000);
    CHECK(fieldsOf(aGrant({{QDate(2026, 11, 1), half}, {QDate(2026, 12, 1), half}})).isEmpty());
    const QStringList kPlan{QStringLiteral("plan")};
    CHECK(fieldsOf(aGrant({})) == kPlan);
    CHECK(fieldsOf(aGrant({{QDate(2026, 11, 1), half}})) == kPlan + kPlan); // one part, and too little
    CHECK(fieldsOf(aGrant({{QDate(2026, 12, 1), half}, {QDate(2026, 11, 1), half}})) == kPlan);
    CHECK(fieldsOf(aGrant({{QDate(2026, 11, 1), half}, {QDate(2026, 12, 1), Money::fromFen(4'999'999)}})) == kPlan);
    Setting partly = aSetting();
    partly.performance.payments = {aPayment()};
    CHECK(fieldsOf(aGrant({{QDate(2026, 11, 1), half}, {QDate(2026, 12, 1), half}}), partly) == kPlan);
    CHECK(fieldsOf(aGrant({{QDate(2026, 11, 1), half}, {QDate(2026, 12, 1), Money::fromFen(1'000'000)}}), partly)
              .isEmpty());
    Deferral late = aGrant({{QDate(2026, 11, 1), half}, {QDate(2026, 12, 1), half}});
    late.requestedOn = QDate(2026, 10, 9);
    late.decidedOn = QDate(2026, 10, 12);
    CHECK(fieldsOf(late) == QStringList{QStringLiteral("answer")});
}

TEST_CASE("the court is asked inside the window and after the demand has waited", "[performance]")
{
    Setting setting = aSetting();
    setting.window.state = CourtWindow::State::Counted;
    setting.window.opens = QDate(2027, 3, 19);
    setting.window.closes = QDate(2027, 6, 18);
    CourtApplication application;
    application.court = QStringLiteral("高台县人民法院");
    application.appliedOn = QDate(2027, 3, 30);
    const QStringList kDay{QStringLiteral("applied_on")};
    CHECK(fieldsOf(application, setting) == kDay); // no demand
    setting.demandServedOn = QDate(2027, 3, 1);
    CHECK(fieldsOf(application, setting).isEmpty());
    setting.demandServedOn = QDate(2027, 3, 25);
    CHECK(fieldsOf(application, setting) == kDay);
    setting.demandServedOn = QDate(2027, 2, 1);
    application.appliedOn = QDate(2027, 3, 18);
    CHECK(fieldsOf(application, setting) == kDay);
    setting.today = QDate(2027, 7, 1);
    application.appliedOn = QDate(2027, 6, 19);
    CHECK(fieldsOf(application, setting) == kDay);
    setting.window.state = CourtWindow::State::RemedyOpen;
    application.appliedOn = QDate(2027, 3, 30);
    CHECK(fieldsOf(application, setting) == kDay);
}

TEST_CASE("a remedy that is over has its day, and a changed fine its sum", "[performance]")
{
    Remedy remedy;
    remedy.beganOn = QDate(2026, 10, 1);
    remedy.body = QStringLiteral("张掖市人民政府");
    CHECK(fieldsOf(remedy).isEmpty());
    remedy.outcome = Outcome::Changed;
    CHECK(fieldsOf(remedy) == QStringList{QStringLiteral("ended_on"), QStringLiteral("changed_fine_fen")});
}
