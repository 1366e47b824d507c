#include "core/casework/MeasureWork.h"
#include "core/casework/DeadlineRule.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/MeasureGuards.h"
#include "core/casework/PeriodWork.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using namespace qilian::measure;
using qilian::test::CaseOffice;

namespace {

QDateTime atTen(const char *day)
{
    return QDateTime(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(2, 0), Qt::UTC);
}

/// The office with what its measures are made of.
struct MeasureOffice : CaseOffice {
    QStringList team() const { return {zhang.id.text(), li.id.text()}; }

    Correction anOrder(const char *served)
    {
        clock.set(served);
        Correction out;
        out.id = Id<Correction>::create();
        out.forCase = Case::description().ref(id);
        out.officers = team();
        out.content = QStringLiteral("立即停止向雨水井排放生产废水");
        out.orderedOn = todayOf(*workspace);
        out.servedOn = out.orderedOn;
        out.dailyAct = QStringLiteral("discharge");
        out.warned = true;
        REQUIRE(saveCorrection(*workspace, as(zhang), id, out));
        return out;
    }
    void refused(const Correction &order, const char *day)
    {
        clock.set(day);
        Recheck out;
        out.id = Id<Recheck>::create();
        out.forCase = order.forCase;
        out.order = order.id;
        out.officers = team();
        out.begunAt = clock.now();
        out.unannounced = true;
        out.finding = Finding::GoingOn;
        out.detail = QStringLiteral("雨水井仍有生产废水流出");
        const auto done = casework::recheck(*workspace, as(zhang), id, out);
        if (!done)
            FAIL(done.error().message.inWords().toStdString());
    }
    Holding aSeizure(const char *day)
    {
        clock.set(day);
        Holding out;
        out.id = Id<Holding>::create();
        out.forCase = Case::description().ref(id);
        out.grounds = {QStringLiteral("serious")};
        out.reason = QStringLiteral("泵直通雨水井");
        out.considered = QStringLiteral("不涉及公共设施、基本民生，停用不影响生产安全");
        out.officers = team();
        out.begunAt = clock.now();
        out.approver = head.id.uuid();
        out.approvedAt = out.begunAt.addSecs(-3600);
        out.place = QStringLiteral("污水站");
        out.keeper = QStringLiteral("王某");
        std::vector<HeldThing> things;
        for (const char16_t *name : {u"潜水泵", u"控制柜"}) {
            HeldThing thing;
            thing.id = Id<HeldThing>::create();
            thing.forCase = out.forCase;
            thing.holding = out.id;
            thing.name = QString::fromUtf16(name);
            thing.quantity = QStringLiteral("1台");
            thing.sealNumber = QStringLiteral("高台封%1").arg(things.size() + 1);
            things.push_back(thing);
        }
        const auto done = saveHolding(*workspace, as(zhang), id, out, things);
        if (!done)
            FAIL(done.error().message.inWords().toStdString());
        return out;
    }
    Result<store::CommitReceipt> release(std::size_t which)
    {
        const HeldThing thing = file().measures.things[which];
        Disposal out;
        out.id = Disposal::idOf(thing.id);
        out.forCase = thing.forCase;
        out.holding = thing.holding;
        out.thing = thing.id;
        out.on = todayOf(*workspace);
        out.to = QStringLiteral("王某");
        out.reason = QStringLiteral("已改正");
        return disposeOf(*workspace, as(zhang), id, {out});
    }
    /// The period of a rule as it runs now; fails where it does not.
    RunningDeadline running(const char *rule)
    {
        for (RunningDeadline &one : runningDeadlines(file(), todayOf(*workspace))) {
            if (one.deadline.rule.id == QLatin1String(rule))
                return one;
        }
        FAIL(rule);
        return {};
    }
    /// All of one rule that wait, each with what it is about.
    std::map<QString, QDate> open(const char *rule)
    {
        std::map<QString, QDate> out;
        for (const RunningDeadline &one : runningDeadlines(file(), todayOf(*workspace))) {
            if (one.deadline.rule.id == QLatin1String(rule) && !one.met)
                out[one.about.inWords()] = one.deadline.lastDay;
        }
        return out;
    }
    bool holds(bool (*guard)(const Situation &))
    {
        const CaseFacts now = facts();
        return guard({now, todayOf(*workspace)});
    }
    QJsonObject filled(const char *type)
    {
        const auto draft = draftDocument(file(), QString::fromLatin1(type), todayOf(*workspace));
        REQUIRE(draft);
        return draft->fields;
    }
};

} // namespace

TEST_CASE("figures of measures are those of the periods", "[measures]")
{
    const DeadlineRules &periods = DeadlineRules::shipped();
    struct Row {
        MeasureRule::Kind kind;
        const char *figure;
        const char *period;
    };
    const QDate day(2026, 9, 1);
    for (const Row &row : {Row{MeasureRule::Kind::DailyFine, "recheck_days", "daily_recheck"},
             {MeasureRule::Kind::Seizure, "term_days", "seizure_term"},
             {MeasureRule::Kind::Seizure, "approval_hours", "seizure_urgent_approval"},
             {MeasureRule::Kind::Registration, "term_working_days", "prereg_handle"},
             {MeasureRule::Kind::Registration, "approval_hours", "prereg_urgent_approval"},
             {MeasureRule::Kind::Limit, "term_months", "limit_term"},
             {MeasureRule::Kind::Stop, "plan_working_days", "rectification_plan"},
             {MeasureRule::Kind::Stop, "followup_days", "limit_followup"}}) {
        INFO(row.period);
        const auto period = periods.find(QString::fromLatin1(row.period));
        REQUIRE(period);
        CHECK(MeasureRules::shipped().on(row.kind, day).figure(row.figure) == period->period.amount);
    }
    CHECK(MeasureRules::shipped().on(MeasureRule::Kind::Seizure, day).figure("extension_days")
        == periods.find(u"seizure_term")->extensions.front().period.amount);
}

TEST_CASE("a seizure runs from its record until its last thing is released", "[measures]")
{
    MeasureOffice office;
    const Holding seizure = office.aSeizure("2026-09-03");
    CHECK(office.running("seizure_term").deadline.lastDay == QDate(2026, 10, 3));
    CHECK_FALSE(office.running("seizure_term").met);
    CHECK_FALSE(office.holds(isNothingHeld));

    SECTION("extended by the record: as many days as were told in writing")
    {
        office.clock.set("2026-09-28");
        Holding extended = seizure;
        extended.extendedBy = 20;
        extended.extensionReason = QStringLiteral("情况复杂");
        extended.extensionToldOn = QDate(2026, 9, 28);
        extended.extensionApprover = office.head.id.uuid();
        extended.extensionApprovedOn = QDate(2026, 9, 27);
        REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, extended, {}, seizure));
        CHECK(office.running("seizure_term").deadline.lastDay == QDate(2026, 10, 23));
    }
    SECTION("part of it released: it still runs; all of it: it has ended and the case may be closed")
    {
        office.clock.set("2026-09-20");
        REQUIRE(office.release(0));
        CHECK_FALSE(office.running("seizure_term").met);
        CHECK_FALSE(office.holds(isNothingHeld));
        REQUIRE(office.release(1));
        CHECK(office.running("seizure_term").met);
        CHECK(office.holds(isNothingHeld));
    }
    SECTION("the party asks for release: looked into within five working days, delivered within three")
    {
        office.clock.set("2026-09-07");
        const auto ask = [&](QDate on, QDate answered) {
            Holding asked = seizure;
            asked.releaseAskedOn = on;
            asked.releaseAnsweredOn = answered;
            return saveHolding(*office.workspace, office.as(office.zhang), office.id, asked, {}, seizure);
        };
        CHECK_FALSE(ask(QDate(2026, 9, 2), {})); // before it was seized
        CHECK_FALSE(ask({}, QDate(2026, 9, 7)));
        REQUIRE(ask(QDate(2026, 9, 7), {}));
        CHECK(office.running("seizure_release_check").deadline.lastDay == QDate(2026, 9, 14)); // 第十九条
        office.clock.set("2026-09-10");
        REQUIRE(office.release(0));
        CHECK(office.running("seizure_release_service").about.inWords() == u"released: 潜水泵, 1 in all");
        REQUIRE(office.release(1));
        CHECK(office.running("seizure_release_check").met);
        CHECK(office.running("seizure_release_service").deadline.lastDay == QDate(2026, 9, 15)); // 第二十一条
        CHECK_FALSE(office.running("seizure_release_service").met);
        office.make("seizure_release", "2026-09-11");
        CHECK(office.running("seizure_release_service").met);
    }
    SECTION("nobody fetches what is released: sixty days after the notice")
    {
        office.clock.set("2026-09-21");
        Holding unclaimed = seizure;
        unclaimed.claimNoticeOn = QDate(2026, 9, 21);
        REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, unclaimed, {}, seizure));
        CHECK(office.running("seizure_claim").deadline.lastDay == QDate(2026, 11, 20));
    }
    SECTION("nothing is released twice")
    {
        REQUIRE(office.release(0));
        const auto again = office.release(0);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == Error::Code::Invalid);
        CHECK(office.file().measures.disposals.size() == 1);
    }
    SECTION("what others changed meanwhile stays")
    {
        Holding noted = seizure;
        noted.note = QStringLiteral("已拍照");
        REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, noted, {}, seizure));
        Holding kept = seizure;
        kept.keeper = QStringLiteral("李某");
        REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, kept, {}, seizure));
        const Holding now = office.file().measures.holdings.front();
        CHECK(now.note == QStringLiteral("已拍照"));
        CHECK(now.keeper == QStringLiteral("李某"));
    }
}

TEST_CASE("of two seizures each has its own last day, named by what is held", "[measures]")
{
    MeasureOffice office;
    const Holding first = office.aSeizure("2026-09-03");
    const Holding second = office.aSeizure("2026-09-10");
    const QString both = QStringLiteral("sealed: 潜水泵、控制柜, 2 in all");
    CHECK(office.running("seizure_term").deadline.lastDay == QDate(2026, 10, 3));
    std::vector<RunningDeadline> terms = runningDeadlines(office.file(), todayOf(*office.workspace));
    std::erase_if(terms, [](const RunningDeadline &one) { return one.deadline.rule.id != u"seizure_term"; });
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].of == record::refTo(first));
    CHECK(terms[1].of == record::refTo(second));
    CHECK(terms[1].deadline.lastDay == QDate(2026, 10, 10));
    CHECK(terms[0].about.inWords() == both);

    SECTION("what is still held of the first names it; once all is let go of only the second waits")
    {
        REQUIRE(office.release(0));
        CHECK(office.open("seizure_term").at(QStringLiteral("sealed: 控制柜, 1 in all")) == QDate(2026, 10, 3));
        REQUIRE(office.release(1));
        CHECK(office.open("seizure_term") == std::map<QString, QDate>{{both, QDate(2026, 10, 10)}});
    }
    SECTION("the extension of one leaves the other as it is, and is written on the measure alone")
    {
        GrantedExtension elsewhere;
        elsewhere.caseId = office.id;
        elsewhere.rule = QStringLiteral("seizure_term");
        elsewhere.step = 1;
        elsewhere.grantedOn = todayOf(*office.workspace);
        elsewhere.ground = QStringLiteral("情况复杂");
        const auto refused = grantExtension(*office.workspace, office.as(office.head), elsewhere);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == u"rule");
    }
}

TEST_CASE("of two orders to correct each waits for its own recheck", "[measures]")
{
    MeasureOffice office;
    const Correction first = office.anOrder("2026-09-01");
    office.anOrder("2026-09-04");
    std::vector<QDate> days;
    for (const auto &[about, day] : office.open("daily_recheck"))
        days.push_back(day);
    CHECK(days == std::vector{QDate(2026, 10, 1), QDate(2026, 10, 4)});
    office.refused(first, "2026-09-21");
    CHECK(office.open("daily_recheck").size() == 1); // of the other one
}

TEST_CASE("a case is not closed while things are held", "[measures]")
{
    MeasureOffice office;
    office.aSeizure("2026-09-03");
    const auto isInTheWay = [&office] {
        CaseFacts facts = office.facts();
        facts.stage = Stage::NoPenalty;
        const QDate today = todayOf(*office.workspace);
        const auto gaps = gapsBefore(procedureOn(today), Stage::Closed, {facts, today});
        return std::any_of(
            gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.subject == QLatin1String("nothing_held"); });
    };
    CHECK(isInTheWay());
    REQUIRE(office.release(0));
    CHECK(isInTheWay());
    REQUIRE(office.release(1));
    CHECK_FALSE(isInTheWay());
}

TEST_CASE("what is held is told by the records, and by the papers only where nobody made a record", "[measures]")
{
    MeasureOffice office;
    office.make("seizure_decision", "2026-09-01");
    CHECK_FALSE(office.holds(isNothingHeld)); // a seizure known by its decision alone
    CHECK_FALSE(office.holds(wasRegistered));
    office.clock.set("2026-10-01");
    CHECK_FALSE(office.holds(isSeizureExpired));
    office.clock.set("2026-10-02");
    CHECK(office.holds(isSeizureExpired));

    SECTION("the paper that releases it ends it")
    {
        office.make("seizure_release", "2026-10-02");
        CHECK(office.holds(isNothingHeld));
    }
    SECTION("a record takes the place of the papers: the release on paper lets go of nothing that is still listed")
    {
        office.aSeizure("2026-10-02");
        CHECK_FALSE(office.holds(isSeizureExpired));
        office.make("seizure_release", "2026-10-02");
        CHECK_FALSE(office.holds(isNothingHeld));
        REQUIRE(office.release(0));
        REQUIRE(office.release(1));
        CHECK(office.holds(isNothingHeld));
    }
}

TEST_CASE("the inventory fills the list, the record fills the decision", "[measures]")
{
    MeasureOffice office;
    office.aSeizure("2026-09-03");
    const QJsonObject list = office.filled("seizure_list");
    const QJsonArray rows = list[u"rows"].toObject()[u"rows"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].toArray()[1].toString() == QStringLiteral("潜水泵"));
    CHECK(rows[1].toArray()[6].toString() == QStringLiteral("高台封2"));
    const QJsonObject decision = office.filled("seizure_decision");
    CHECK(decision[u"from"].toString() == QStringLiteral("2026-09-03"));
    CHECK(decision[u"to"].toString() == QStringLiteral("2026-10-03"));
    CHECK(decision[u"law_basis"].toArray()[0][u"article"].toString() == QStringLiteral("第五十二条"));
    CHECK_FALSE(decision.contains(QStringLiteral("keeper"))); // a field of another document
}

TEST_CASE("the documents of a measure come one after the other", "[measures]")
{
    MeasureOffice office;
    const record::Ref seizure = record::refTo(office.aSeizure("2026-09-01"));
    CHECK(nextDocumentOf(office.file(), seizure) == QStringLiteral("seizure_approval"));
    office.make("seizure_approval");
    CHECK(nextDocumentOf(office.file(), seizure) == QStringLiteral("seizure_decision"));
    office.make("seizure_decision", "2026-09-01");
    office.make("seizure_list");
    office.make("seizure_site_record");
    CHECK(nextDocumentOf(office.file(), seizure).isEmpty());
    REQUIRE(office.release(0));
    CHECK(nextDocumentOf(office.file(), seizure) == QStringLiteral("seizure_release"));
}

TEST_CASE("of two seizures each document sees its own", "[measures]")
{
    MeasureOffice office;
    const Holding first = office.aSeizure("2026-09-03");
    const Holding second = office.aSeizure("2026-09-10");
    const auto draft =
        draftAbout(office.file(), QStringLiteral("seizure_decision"), record::refTo(first), todayOf(*office.workspace));
    REQUIRE(draft);
    CHECK(draft->fields[u"from"].toString() == QStringLiteral("2026-09-03"));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    CHECK(documentAbout(office.file(), draft->type, record::refTo(first)));
    CHECK_FALSE(documentAbout(office.file(), draft->type, record::refTo(second)));
    CaseDocument again = *draft;
    refillDraft(again, office.file(), todayOf(*office.workspace));
    CHECK(again.fields[u"from"].toString() == QStringLiteral("2026-09-03"));
}

TEST_CASE("an order takes its day of service from its document", "[measures]")
{
    MeasureOffice office;
    Correction order = office.anOrder("2026-09-01");
    Correction unserved = order;
    unserved.servedOn = {};
    REQUIRE(saveCorrection(*office.workspace, office.as(office.zhang), office.id, unserved, order));
    CHECK_FALSE(office.file().measures.corrections.front().servedOn.isValid());
    office.make("correction_order", "2026-09-02");
    CHECK(office.file().measures.corrections.front().servedOn == QDate(2026, 9, 2));
    CHECK(office.running("daily_recheck").deadline.lastDay == QDate(2026, 10, 2));
}

TEST_CASE("the worked example, from the orders to the decision", "[measures]")
{
    MeasureOffice office;
    office.change([](Case &one) {
        one.violations = {QStringLiteral("evasion_hidden_pipe")};
        one.fine = Money::fromYuan(100'000).value();
    });
    office.refused(office.anOrder("2026-09-01"), "2026-09-21");
    office.refused(office.anOrder("2026-09-22"), "2026-10-12");
    auto fine = dailyFineOf(office.file(), todayOf(*office.workspace));
    REQUIRE(fine);
    CHECK(fine->days == 40);
    CHECK_FALSE(fine->mayBeDecided()); // no original decision yet
    office.make("penalty_decision", "2026-10-13");
    fine = dailyFineOf(office.file(), todayOf(*office.workspace));
    CHECK(fine->mayBeDecided());

    const QJsonObject decision = office.filled("daily_decision");
    CHECK(decision[u"days"].toInt() == 40);
    CHECK(decision[u"amount"].toInteger() == 400'000'000);
    CHECK(decision[u"from"].toString() == QStringLiteral("2026-09-02"));
    CHECK(decision[u"to"].toString() == QStringLiteral("2026-10-12"));
    const QString rounds = decision[u"recheck"].toString();
    CHECK(rounds.contains(QStringLiteral("计罚20日")));
    CHECK(rounds.contains(QStringLiteral("肆佰万元整")));

    // What one decision fined is no part of the next.
    CaseDocument fined;
    fined.type = QStringLiteral("daily_decision");
    fined.state = DocumentState::Final;
    fined.fields = decision;
    const auto withDecision = [&] {
        CaseFile file = office.file();
        file.documents.push_back(fined);
        return file;
    };
    fine = dailyFineOf(withDecision(), todayOf(*office.workspace));
    REQUIRE(fine->rounds.size() == 2);
    CHECK(fine->rounds.back().fined);
    CHECK(fine->days == 0);
    CHECK_FALSE(fine->mayBeDecided());
    office.refused(office.anOrder("2026-10-21"), "2026-10-31");
    fine = dailyFineOf(withDecision(), todayOf(*office.workspace));
    CHECK(fine->days == 10);
    CHECK(fine->from == QDate(2026, 10, 22));
    CHECK(fine->amount == Money::fromYuan(1'000'000).value());
    CHECK(fine->mayBeDecided());
    const auto draft = draftDocument(withDecision(), fined.type, todayOf(*office.workspace));
    REQUIRE(draft);
    const QJsonObject next = draft->fields;
    CHECK(next[u"from"].toString() == QStringLiteral("2026-10-22"));
    CHECK(next[u"amount"].toInteger() == 100'000'000);
    CHECK(next[u"recheck"].toString().contains(QStringLiteral("已作按日连续处罚")));
}

TEST_CASE("a limit as a penalty is heard, and closing waits for the report to the government", "[measures]")
{
    MeasureOffice office;
    office.clock.set("2026-09-20");
    ProductionLimit stop;
    stop.id = Id<ProductionLimit>::create();
    stop.forCase = Case::description().ref(office.id);
    stop.mode = LimitMode::Stop;
    stop.grounds = {QStringLiteral("code_1108")};
    stop.considered = QStringLiteral("不涉及公共设施、基本民生");
    stop.content = QStringLiteral("停产整治，拆除暗管");
    stop.decidedOn = QDate(2026, 9, 10);
    stop.servedOn = QDate(2026, 9, 11);
    REQUIRE(saveLimit(*office.workspace, office.as(office.zhang), office.id, stop));
    CHECK(office.holds([](const Situation &now) { return now.isInHearingRange(); }));
    CHECK(office.running("rectification_plan").deadline.from == QDate(2026, 9, 11));
    CHECK(office.holds(isReported));
    const QJsonArray basis =
        office.filled("stop_decision")[u"law_basis"].toArray(); // of the Code, the ground's article
    REQUIRE(basis.size() == 3);
    CHECK(basis[0][u"article"].toString() == QStringLiteral("第一千一百零八条"));
    CHECK(basis[1][u"law"].toString() == QStringLiteral("环境保护主管部门实施限制生产、停产整治办法"));

    ProductionLimit resumed = stop;
    resumed.reopenedOn = QDate(2026, 9, 18);
    REQUIRE(saveLimit(*office.workspace, office.as(office.zhang), office.id, resumed, stop));
    CHECK_FALSE(office.holds(isReported));
}

TEST_CASE("registered evidence is disposed of thing by thing", "[measures]")
{
    MeasureOffice office;
    office.clock.set("2026-11-02");
    Holding registration;
    registration.id = Id<Holding>::create();
    registration.forCase = Case::description().ref(office.id);
    registration.way = HoldingWay::Register;
    registration.grounds = {QStringLiteral("may_be_lost")};
    registration.reason = QStringLiteral("台账可能被改写");
    registration.officers = office.team();
    registration.begunAt = atTen("2026-11-02");
    registration.urgent = true;
    registration.place = QStringLiteral("档案室");
    registration.keeper = QStringLiteral("王某");
    HeldThing book;
    book.id = Id<HeldThing>::create();
    book.forCase = registration.forCase;
    book.holding = registration.id;
    book.name = QStringLiteral("运行台账");
    book.quantity = QStringLiteral("3本");
    REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, registration, {book}));
    CHECK(office.running("prereg_handle").deadline.lastDay == QDate(2026, 11, 11));
    CHECK_FALSE(office.running("prereg_urgent_approval").met);

    Holding approved = registration;
    approved.approver = office.head.id.uuid();
    approved.approvedAt = registration.begunAt.addSecs(3 * 3600);
    office.clock.set("2026-11-03");
    REQUIRE(saveHolding(*office.workspace, office.as(office.zhang), office.id, approved, {}, registration));
    CHECK(office.running("prereg_urgent_approval").met);
    Disposal copied;
    copied.id = Disposal::idOf(book.id);
    copied.forCase = book.forCase;
    copied.holding = registration.id;
    copied.thing = book.id;
    copied.fate = Fate::Copied;
    copied.on = QDate(2026, 11, 3);
    copied.to = QStringLiteral("王某");
    copied.reason = QStringLiteral("已复制");
    REQUIRE(disposeOf(*office.workspace, office.as(office.zhang), office.id, {copied}));
    CHECK(office.running("prereg_handle").met);
    CHECK(office.filled("prereg_disposal")[u"result"].toString() == QStringLiteral("记录、复制后退还"));
}
