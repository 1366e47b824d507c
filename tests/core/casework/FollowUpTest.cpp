#include "core/casework/CaseEvents.h"
#include "tests/core/casework/DecidedOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;
using test::lastDayOf;
using Decided = test::DecidedOffice;

namespace {

performance::Deferral instalments()
{
    performance::Deferral out;
    out.kind = performance::DeferralKind::Instalments;
    out.requestedOn = QDate(2026, 9, 25);
    out.reason = QStringLiteral("停产两个月，附审计报告");
    return out;
}

referral::Referral aCrime()
{
    referral::Referral out;
    out.to = QStringLiteral("高台县公安局");
    out.ground = QStringLiteral("非法倾倒危险废物3.2吨");
    out.reportedOn = QDate(2026, 9, 10);
    return out;
}

QJsonObject yes(const char *id, const char *figure)
{
    return {{QString::fromLatin1(id),
        QJsonObject{{QStringLiteral("yes"), true}, {QStringLiteral("figure"), QString::fromLatin1(figure)},
            {QStringLiteral("evidence"), QStringLiteral("称重单")}}}};
}

} // namespace

TEST_CASE("what is paid is what the payments come to", "[casework]")
{
    Decided office;
    REQUIRE(office.pay(office.zhang, "2026-09-28", 4'000'000));
    CHECK(office.file().one.paid.fen() == 4'000'000);
    CHECK_FALSE(office.file().one.paidOn.isValid());
    CHECK_FALSE(office.holds("performed"));
    REQUIRE(office.pay(office.zhang, "2026-10-01", 6'000'000));
    CHECK(office.workspace->reader().get(office.id)->paid.fen() == 10'000'000); // for lists, too
    CHECK(office.file().one.paidOn == QDate(2026, 10, 1));
    CHECK(office.holds("performed"));
    const auto payment = office.file().performance.payments.back();
    CHECK_FALSE(voidPayment(*office.workspace, office.as(office.zhang), office.id, payment.id, {}));
    REQUIRE(voidPayment(*office.workspace, office.as(office.zhang), office.id, payment.id, QStringLiteral("记错案件")));
    CHECK(office.file().one.paid.fen() == 4'000'000);
    CHECK(office.file().performance.payments.size() == 2);
}

TEST_CASE("two devices that record payments apart meet in the sum of both", "[casework]")
{
    Decided office;
    // What another device wrote arrives as records: the field of the case is counted anew.
    performance::Payment other;
    other.id = Id<performance::Payment>::create();
    other.forCase = Case::description().ref(office.id);
    other.amount = Money::fromFen(2'500'000);
    other.on = QDate(2026, 9, 20);
    other.receipt = QStringLiteral("甘财 9");
    auto work = office.workspace->begin(office.as(office.li), {"test", "arrive", {}});
    work.put(other);
    REQUIRE(work.commit());
    CHECK(office.file().one.paid.fen() == 2'500'000);
    REQUIRE(office.pay(office.zhang, "2026-09-28", 4'000'000));
    CHECK(office.file().one.paid.fen() == 6'500'000);
}

TEST_CASE("added penalty that is open keeps a case from being performed", "[casework]")
{
    Decided office;
    REQUIRE(office.pay(office.zhang, "2026-10-18", 10'000'000));
    CHECK_FALSE(office.holds("performed"));
    performance::Payment added;
    added.on = QDate(2026, 10, 18);
    added.amount = Money::fromFen(3'000'000);
    added.towards = performance::Due::Added;
    added.way = performance::Way::Remitted;
    added.note = QStringLiteral("执行协议，已采取补救措施");
    const auto byInvestigator = savePayment(*office.workspace, office.as(office.zhang), office.id, added);
    REQUIRE_FALSE(byInvestigator);
    CHECK(byInvestigator.error().code == Error::Code::Refused);
    REQUIRE(savePayment(*office.workspace, office.as(office.head), office.id, added));
    CHECK(office.holds("performed"));
}

TEST_CASE("who approved the decision does not collect the fine", "[casework]")
{
    Decided office;
    office.approve(Stage::Decision);
    const auto collected = office.pay(office.head, "2026-09-28", 10'000, performance::Way::OnSpot);
    REQUIRE_FALSE(collected);
    CHECK(collected.error().code == Error::Code::Refused);
    REQUIRE(office.pay(office.zhang, "2026-09-28", 10'000, performance::Way::OnSpot));
    CHECK(lastDayOf(office.file(), "onsite_cash_to_agency", QDate(2026, 9, 28)) == QDate(2026, 9, 30));
}

TEST_CASE("only a head grants a deferral, and then the added penalty waits", "[casework]")
{
    Decided office;
    office.clock.set("2026-10-08");
    REQUIRE(saveDeferral(*office.workspace, office.as(office.zhang), office.id, instalments()));
    performance::Deferral asked = office.file().performance.deferrals.front();
    CHECK(lastDayOf(office.file(), "installment_reply", QDate(2026, 10, 8)).isValid());
    asked.answer = performance::Answer::Granted;
    asked.decidedOn = QDate(2026, 10, 8);
    asked.setInstalments({{QDate(2026, 11, 8), Money::fromFen(3'333'300)},
        {QDate(2026, 12, 8), Money::fromFen(3'333'300)}, {QDate(2027, 1, 8), Money::fromFen(3'333'400)}});
    const auto byInvestigator = saveDeferral(*office.workspace, office.as(office.zhang), office.id, asked);
    REQUIRE_FALSE(byInvestigator);
    CHECK(byInvestigator.error().code == Error::Code::Refused);
    REQUIRE(saveDeferral(*office.workspace, office.as(office.head), office.id, asked));
    CHECK(office.file().performance.deferrals.front().decidedBy == office.head.name);
    CHECK_FALSE(lastDayOf(office.file(), "installment_reply", QDate(2026, 10, 8)).isValid());
    CHECK(accountOf(office.file(), {}, QDate(2026, 11, 8)).added.total.isZero());
    CHECK(accountOf(office.file(), {}, QDate(2026, 11, 9)).added.total.fen() == 3'333'300 * 3 / 100);
}

TEST_CASE("each part of a plan has its own day, and so has each payment taken on the spot", "[casework]")
{
    Decided office;
    office.clock.set("2026-10-08");
    performance::Deferral asked = instalments();
    asked.answer = performance::Answer::Granted;
    asked.decidedOn = QDate(2026, 10, 8);
    asked.setInstalments(
        {{QDate(2026, 11, 8), Money::fromFen(4'000'000)}, {QDate(2026, 12, 8), Money::fromFen(6'000'000)}});
    REQUIRE(saveDeferral(*office.workspace, office.as(office.head), office.id, asked));
    const auto open = [&office](const char *rule) {
        std::vector<QDate> out;
        for (const RunningDeadline &one : runningDeadlines(office.file(), todayOf(*office.workspace))) {
            if (one.deadline.rule.id == QLatin1String(rule) && !one.met)
                out.push_back(one.deadline.lastDay);
        }
        return out;
    };
    CHECK(open("payment") == std::vector{QDate(2026, 11, 8), QDate(2026, 12, 8)});
    REQUIRE(office.pay(office.zhang, "2026-11-02", 4'000'000));
    CHECK(open("payment") == std::vector{QDate(2026, 12, 8)});
    office.clock.set("2026-12-09"); // missed: the part is late, not the whole fine
    CHECK(open("payment") == std::vector{QDate(2026, 12, 8)});

    REQUIRE(office.pay(office.zhang, "2026-12-10", 10'000, performance::Way::OnSpot));
    REQUIRE(office.pay(office.li, "2026-12-11", 20'000, performance::Way::OnSpot));
    CHECK(open("onsite_cash_to_agency") == std::vector{QDate(2026, 12, 14), QDate(2026, 12, 15)});
}

TEST_CASE("a suspected crime is open until it is transferred, and no fine takes its place", "[casework]")
{
    CaseOffice office;
    office.clock.set("2026-09-10");
    REQUIRE(saveScreening(*office.workspace, office.as(office.zhang), office.id, yes("j1_2", "3.2")));
    CHECK(standingOf(office.file(), referral::ReferralKind::Crime) == referral::Standing::Open);
    CHECK(office.facts().transferOpen);
    CHECK(office.facts().crimeSuspected);
    const CaseFacts suspected = office.facts();
    const Procedure &procedure = procedureOf(office.file().one.procedureVersion);
    const Situation now{suspected, todayOf(*office.workspace)};
    REQUIRE(openPoints(procedure, now).size() == 1);
    CHECK(openPoints(procedure, now).front().subject == u"transfer_made");
    CHECK_FALSE(guard(QStringLiteral("no_crime_pending"))->holds(now));

    referral::Referral crime = aCrime();
    crime.team = {office.zhang.id.text()};
    const auto alone = saveReferral(*office.workspace, office.as(office.zhang), office.id, crime);
    REQUIRE_FALSE(alone);
    CHECK(alone.error().detail == u"team");
    crime.team.append(office.li.id.text());
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    crime = office.file().referrals.referrals.front();
    CHECK(lastDayOf(office.file(), "crime_approval", QDate(2026, 9, 10)) == QDate(2026, 9, 13));

    using referral::Approval;
    const auto decide = [&](const access::Officer &by, Approval approval) {
        return decideReferral(*office.workspace, office.as(by), office.id, crime.id, approval, {});
    };
    CHECK_FALSE(decide(office.zhang, Approval::Approved));
    CHECK_FALSE(decide(office.head, Approval::Refused)); // without a reason
    REQUIRE(decide(office.head, Approval::Approved));
    crime = office.file().referrals.referrals.front();
    office.clock.forwardBy(3600);
    crime.sentAt = office.clock.now();
    crime.materials = QStringLiteral("案件移送书\n调查报告\n检测报告");
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    CHECK_FALSE(office.facts().transferOpen);
    CHECK(office.facts().crimeSuspected); // the fine waits
    const auto away = timeAtPolice(office.file());
    REQUIRE(away);
    CHECK(away->from == QDate(2026, 9, 10));
    CHECK_FALSE(away->until.isValid());

    const QJsonObject letter = fillDocument(
        *DocumentTypes::shipped().find(QStringLiteral("crime_transfer")), office.file(), QDate(2026, 9, 10));
    CHECK(letter.value(QLatin1String("materials"))[QLatin1String("rows")].toArray().size() == 3);
    CHECK(letter.value(QLatin1String("handlers")).toArray().size() == 2);

    crime.answer = referral::PoliceAnswer::Refused;
    crime.receivedOn = crime.answeredOn = crime.noticeOn = crime.endedOn = QDate(2026, 9, 10);
    crime.note = QStringLiteral("不申请复议");
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    CHECK_FALSE(office.facts().crimeSuspected);
    CHECK(timeAtPolice(office.file())->until == QDate(2026, 9, 10));
}

TEST_CASE("a transfer tells by its record how far the criminal way has come", "[casework]")
{
    CaseOffice office;
    const auto holds = [&office](const char *name) {
        const CaseFacts now = office.facts();
        return guard(QString::fromLatin1(name))->holds({now, todayOf(*office.workspace)});
    };
    office.clock.set("2026-09-10");
    CHECK_FALSE(holds("crime_team"));
    referral::Referral crime = aCrime();
    crime.team = {office.zhang.id.text(), office.li.id.text()};
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    CHECK(holds("crime_team"));
    crime = office.file().referrals.referrals.front();
    REQUIRE(decideReferral(
        *office.workspace, office.as(office.head), office.id, crime.id, referral::Approval::Approved, {}));
    crime = office.file().referrals.referrals.front();
    office.clock.forwardBy(3600);
    crime.sentAt = office.clock.now();
    crime.materials = QStringLiteral("案件移送书");
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    CHECK_FALSE(holds("police_filed"));
    CHECK_FALSE(holds("criminal_way_over"));

    const QDate day(2026, 9, 10);
    crime.receivedOn = crime.answeredOn = crime.noticeOn = day;
    SECTION("the police filed it: the case may be closed by the transfer")
    {
        crime.answer = referral::PoliceAnswer::Filed;
        REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
        CHECK(holds("police_filed"));
        CHECK_FALSE(holds("criminal_way_over"));
        CHECK_FALSE(holds("no_crime_pending"));
    }
    SECTION("refused, and nothing is done against it: administrative handling goes on")
    {
        crime.answer = referral::PoliceAnswer::Refused;
        REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
        CHECK_FALSE(holds("criminal_way_over")); // the bureau may still object
        crime.endedOn = day;
        crime.note = QStringLiteral("不申请复议");
        REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
        CHECK(holds("criminal_way_over"));
        CHECK(holds("no_crime_pending"));
    }
}

TEST_CASE("what follows a transfer has its days: the police, the procuratorate, the platform", "[casework]")
{
    const Decided office;
    CaseFile file = office.file();
    referral::Referral crime = aCrime();
    const auto china = [](int day, int hour) {
        return QDateTime(QDate(2026, 9, day), QTime(hour, 0), Qt::OffsetFromUTC, 8 * 3600);
    };
    crime.approval = referral::Approval::Approved;
    crime.decidedAt = china(11, 9);
    crime.sentAt = china(11, 15);
    crime.receivedOn = QDate(2026, 9, 11);
    const QDate today(2026, 9, 16);
    const auto due = [&](const char *rule) {
        file.referrals.referrals = {crime};
        return lastDayOf(file, rule, today);
    };
    CHECK(due("crime_platform") == QDate(2026, 9, 18)); // 衔接办法 第三十四条
    crime.platformOn = QDate(2026, 9, 14);
    CHECK_FALSE(due("crime_platform").isValid());

    crime.supplementAskedOn = QDate(2026, 9, 14);
    CHECK(due("crime_supplement") == QDate(2026, 9, 17)); // 第八条
    crime.supplementFiledOn = QDate(2026, 9, 16);
    CHECK_FALSE(due("crime_supplement").isValid());

    crime.answer = referral::PoliceAnswer::Refused;
    crime.answeredOn = QDate(2026, 9, 15);
    CHECK(due("crime_police_notice") == QDate(2026, 9, 18)); // 第九条
    crime.noticeOn = QDate(2026, 9, 15);
    CHECK_FALSE(due("crime_police_notice").isValid());
    crime.objectedOn = QDate(2026, 9, 16);
    CHECK(due("crime_objection_reply") == QDate(2026, 9, 20)); // 第十一条; a Sunday that is worked
    crime.objectionAnsweredOn = QDate(2026, 9, 16);
    CHECK_FALSE(due("crime_objection_reply").isValid());

    crime.sentAt = {};
    crime.procuratorateOpinionOn = QDate(2026, 9, 15);
    CHECK(due("procuratorate_opinion") == QDate(2026, 9, 18)); // 第十四条
}

TEST_CASE("a transfer the head refused is reported by nobody and has not come back", "[casework]")
{
    CaseOffice office;
    office.clock.set("2026-09-10");
    referral::Referral crime = aCrime();
    crime.team = {office.zhang.id.text(), office.li.id.text()};
    REQUIRE(saveReferral(*office.workspace, office.as(office.zhang), office.id, crime));
    crime = office.file().referrals.referrals.front();
    REQUIRE(decideReferral(*office.workspace, office.as(office.head), office.id, crime.id, referral::Approval::Refused,
        QStringLiteral("数量不足三吨")));
    CHECK_FALSE(office.facts().crimeReported);
    CHECK_FALSE(office.facts().crimeOver);
    CHECK_FALSE(office.facts().crimeSuspected);
}

TEST_CASE("nobody ticks what a record knows", "[casework]")
{
    CaseOffice office;
    const Procedure &procedure = procedureOf(office.file().one.procedureVersion);
    for (const char *id : {"crime_team", "police_filed", "criminal_way_over", "transfer_receipt", "remedy_started",
             "remedy_result", "court_result"}) {
        CAPTURE(id);
        REQUIRE(procedure.condition(QString::fromLatin1(id)));
        CHECK(procedure.condition(QString::fromLatin1(id))->kind == Condition::Kind::Guard);
        CHECK(confirm(*office.workspace, office.as(office.zhang), office.id, QString::fromLatin1(id), {}).error().code
            == Error::Code::NotFound);
    }
}

TEST_CASE("the documents of performance are filled from the records", "[casework]")
{
    Decided office;
    REQUIRE(office.pay(office.zhang, "2026-09-28", 4'000'000));
    const auto filled = [&](const char *type, QDate day) {
        return fillDocument(*DocumentTypes::shipped().find(QString::fromLatin1(type)), office.file(), day);
    };
    const QJsonObject record = filled("payment_record", QDate(2026, 9, 28));
    CHECK(record.value(QLatin1String("due")).toString() == u"2026-10-08");
    CHECK(record.value(QLatin1String("balance")).toInteger() == 6'000'000);
    CHECK(record.value(QLatin1String("payments"))[QLatin1String("rows")].toArray().size() == 1);
    const QJsonObject surcharge = filled("surcharge_notice", QDate(2026, 10, 18));
    CHECK(surcharge.value(QLatin1String("base")).toInteger() == 6'000'000);
    CHECK(surcharge.value(QLatin1String("from")).toString() == u"2026-10-09");
    CHECK(surcharge.value(QLatin1String("amount")).toInteger() == 1'800'000);
    const QJsonObject demand = filled("urge_notice", QDate(2026, 10, 18));
    CHECK(demand.value(QLatin1String("amount")).toInteger() == 7'800'000);
    const QJsonObject court = filled("court_application", QDate(2027, 3, 22));
    CHECK(court.value(QLatin1String("window"))[QLatin1String("from")].toString() == u"2027-03-19");
}
