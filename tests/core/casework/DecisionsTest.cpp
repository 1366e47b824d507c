// Of each decision of a case: its days to pay, to complain, to ask the court, and what a remedy does to it.
#include "core/casework/CaseEvents.h"
#include "tests/core/casework/DecidedOffice.h"

#include <catch2/catch.hpp>
#include <set>

using namespace qilian;
using namespace qilian::casework;
using performance::CourtWindow;
using test::lastDayOf;
using Decided = test::DecidedOffice;

TEST_CASE("a decision served on 18 September 2026 is due, late and enforceable on these days", "[casework]")
{
    Decided office;
    const performance::Claim claim = claimOf(office.file());
    CHECK(claim.lastDay == QDate(2026, 10, 8));
    const auto late = accountOf(office.file(), {}, QDate(2026, 10, 9)).added;
    REQUIRE(late.rows.size() == 1);
    CHECK(late.rows.front().from == QDate(2026, 10, 9));
    CHECK(late.total.fen() == 300'000);
    CHECK(accountOf(office.file(), {}, QDate(2026, 10, 8)).added.total.isZero());
    const CourtWindow window = courtWindowOf(office.file(), QDate(2026, 9, 18));
    REQUIRE(window.state == CourtWindow::State::Counted);
    CHECK(window.steps.at(1).last == QDate(2027, 3, 18));
    CHECK(window.opens == QDate(2027, 3, 19));
    CHECK(window.closes == QDate(2027, 6, 18));
}

TEST_CASE("the decision on a daily fine has its own days to pay, to complain and to ask the court", "[casework]")
{
    Decided office;
    office.make("daily_decision", "2026-11-04", {{QStringLiteral("amount"), 300'000'000}});
    CaseFile file = office.file();
    file.one.stage = Stage::Demand;
    const QDate today(2026, 11, 5);
    const auto ends = [&file](const char *rule, QDate day) {
        std::set<std::string> out;
        for (const RunningDeadline &one : runningDeadlines(file, day)) {
            if (one.deadline.rule.id == QLatin1String(rule))
                out.insert(one.deadline.lastDay.toString(Qt::ISODate).toStdString());
        }
        return out;
    };
    CHECK(ends("payment", today) == std::set<std::string>{"2026-10-08", "2026-11-19"});
    CHECK(ends("litigation_direct", today) == std::set<std::string>{"2027-03-18", "2027-05-04"});
    for (const RunningDeadline &one : runningDeadlines(file, QDate(2026, 10, 9))) {
        const bool lateToPay = one.deadline.rule.id == u"payment" && one.deadline.lastDay == QDate(2026, 10, 8);
        if (lateToPay)
            CHECK_FALSE(one.met); // a duty
        if (one.deadline.rule.id == u"installment_request" && one.deadline.lastDay == QDate(2026, 10, 8))
            CHECK(one.met); // a right that was not used
    }
    CHECK(ends("court_application", QDate(2027, 5, 5)) == std::set<std::string>{"2027-06-18", "2027-08-04"});

    const auto windows = courtWindowsOf(file);
    REQUIRE(windows.size() == 2);
    CHECK(windows[0].window.closes == QDate(2027, 6, 18));
    CHECK(windows[1].window.opens == QDate(2027, 5, 5));
    CHECK(windows[1].window.closes == QDate(2027, 8, 4));
    CHECK(courtWindowOf(file, today).closes == windows[0].window.closes); // the first fine is open
    CHECK(courtWindowOf(file, QDate(2027, 6, 19)).closes == windows[1].window.closes); // too late for the first
    REQUIRE(office.pay(office.zhang, "2026-11-06", 10'000'000));
    CHECK(courtWindowOf(office.file(), QDate(2026, 11, 7)).closes == windows[1].window.closes); // it is paid
}

TEST_CASE("a published decision that fell is taken back within three working days", "[casework]")
{
    const Decided office;
    CaseFile file = office.file();
    const auto form = [&file](QDate on, const char16_t *withdraw) {
        CaseDocument out;
        out.type = QStringLiteral("publicity_form");
        out.state = DocumentState::Final;
        out.madeOn = on;
        out.fields.insert(QStringLiteral("withdraw"), QString::fromUtf16(withdraw));
        file.documents.push_back(out);
    };
    const QDate today(2026, 11, 20);
    const auto back = [&] { return lastDayOf(file, "withdraw_publication", today); };
    performance::Remedy remedy;
    remedy.outcome = performance::Outcome::Annulled;
    remedy.endedOn = QDate(2026, 11, 16);
    file.performance.remedies = {remedy};
    CHECK_FALSE(back().isValid()); // it was never published
    form(QDate(2026, 9, 25), u"");
    CHECK(back() == QDate(2026, 11, 19));
    const auto draft = draftDocument(file, QStringLiteral("publicity_form"), today);
    REQUIRE(draft);
    CHECK(draft->fields.value(QLatin1String("withdraw")).toString().toStdString()
        == "行政处罚决定于2026年11月16日被变更或者撤销");
    form(QDate(2026, 11, 18), u"决定被撤销");
    CHECK_FALSE(back().isValid());
    CHECK(eventsOf(file, today).on(QStringLiteral("published")) == QDate(2026, 9, 25));
}

TEST_CASE("a remedy against the daily fine leaves the penalty decision and its days alone", "[casework]")
{
    Decided office;
    office.make("daily_decision", "2026-11-04", {{QStringLiteral("amount"), 300'000'000}});
    office.clock.set("2026-12-01");
    const QDate today(2026, 12, 1);
    const QString daily = courtWindowsOf(office.file()).at(1).number;
    performance::Remedy remedy;
    remedy.beganOn = QDate(2026, 11, 10);
    remedy.body = QStringLiteral("张掖市人民政府");
    const auto save = [&] { return saveRemedy(*office.workspace, office.as(office.zhang), office.id, remedy); };
    const auto running = [&](const char *rule, QDate day = QDate(2026, 12, 1)) { // last day, and whether it is met
        CaseFile file = office.file();
        file.one.stage = Stage::Demand;
        std::map<std::string, bool> out;
        for (const RunningDeadline &one : runningDeadlines(file, day)) {
            if (one.deadline.rule.id == QLatin1String(rule))
                out[one.deadline.lastDay.toString(Qt::ISODate).toStdString()] = one.met;
        }
        return out;
    };

    SECTION("it must be one of the case, made against who asks, and asked for after its service")
    {
        remedy.dailyDecision = QStringLiteral("张环罚〔2026〕999号");
        CHECK_FALSE(save());
        remedy.dailyDecision = daily;
        remedy.debtor = QStringLiteral("没有被罚的人");
        CHECK_FALSE(save());
        remedy.debtor.clear();
        remedy.beganOn = QDate(2026, 11, 3);
        CHECK_FALSE(save());
    }
    SECTION("while it is open, the court can be asked about the first only")
    {
        remedy.dailyDecision = daily;
        REQUIRE(save());
        const auto windows = courtWindowsOf(office.file());
        CHECK(windows.at(0).window.state == CourtWindow::State::Counted);
        CHECK(windows.at(1).window.state == CourtWindow::State::RemedyOpen);
        CHECK(windows.at(1).window.remedySince == QDate(2026, 11, 10));
        const auto account = accountOf(office.file(), {}, today);
        CHECK_FALSE(account.added.total.isZero());
        CHECK(account.addedDaily.at(0).total.isZero());
        CHECK(running("reconsideration_request", QDate(2026, 11, 12))
            == std::map<std::string, bool>{{"2026-11-17", false}, {"2027-01-04", true}});
        CHECK(
            running("litigation_direct") == std::map<std::string, bool>{{"2027-03-18", false}, {"2027-05-04", false}});
    }
    SECTION("annulled, nothing of it runs any more")
    {
        remedy.dailyDecision = daily;
        remedy.outcome = performance::Outcome::Annulled;
        remedy.endedOn = QDate(2026, 11, 20);
        REQUIRE(save());
        CHECK(courtWindowsOf(office.file()).at(1).window.state == CourtWindow::State::Annulled);
        CHECK(courtWindowOf(office.file(), today).state == CourtWindow::State::Counted);
        CHECK(running("payment") == std::map<std::string, bool>{{"2026-10-08", false}});
        CHECK(factsOf(office.file(), today).dailyFineOpen.isZero());
    }
}

TEST_CASE("an application outside the window is refused with its days", "[casework]")
{
    Decided office;
    office.make("urge_notice", "2026-10-12");
    performance::CourtApplication application;
    application.court = QStringLiteral("高台县人民法院");
    application.appliedOn = QDate(2026, 11, 2);
    office.clock.set("2026-11-02");
    const auto early = saveCourtApplication(*office.workspace, office.as(office.zhang), office.id, application);
    REQUIRE_FALSE(early);
    CHECK(early.error().detail == u"applied_on");
    CHECK(early.error().message.values.contains(QStringLiteral("2027-03-19")));
    CHECK_FALSE(office.holds("court_window_open"));
    office.clock.set("2027-03-22");
    application.appliedOn = QDate(2027, 3, 22);
    CHECK(office.holds("court_window_open"));
    REQUIRE(saveCourtApplication(*office.workspace, office.as(office.zhang), office.id, application));
}

TEST_CASE("the time to ask the court begins when the time to complain and to sue is over, and not before", "[casework]")
{
    Decided office;
    const auto begunOn = [&office](const char *today) {
        office.clock.set(today);
        return eventsOf(office.file(), todayOf(*office.workspace)).on(QStringLiteral("remedy_period_expired"));
    };
    CHECK_FALSE(begunOn("2027-03-18").isValid());
    CHECK(begunOn("2027-03-19") == QDate(2027, 3, 18));
    CHECK(office.holds("court_window_open"));

    SECTION("a suit in time moves it: then the two years after the judgment count")
    {
        office.clock.set("2027-03-19");
        performance::Remedy suit;
        suit.kind = performance::RemedyKind::Suit;
        suit.beganOn = QDate(2027, 3, 10);
        suit.body = QStringLiteral("高台县人民法院");
        suit.number = QStringLiteral("（2027）甘0724行初3号");
        REQUIRE(saveRemedy(*office.workspace, office.as(office.zhang), office.id, suit));
        CHECK_FALSE(begunOn("2027-03-19").isValid());
        CHECK_FALSE(office.holds("court_window_open"));
        suit = office.file().performance.remedies.front();
        suit.outcome = performance::Outcome::Upheld;
        suit.endedOn = QDate(2027, 6, 1);
        office.clock.set("2027-06-02");
        REQUIRE(saveRemedy(*office.workspace, office.as(office.zhang), office.id, suit));
        CHECK_FALSE(begunOn("2027-06-02").isValid());
        CHECK(office.holds("court_window_open"));
    }
}

TEST_CASE("the time to pay is over on the day after its last day", "[casework]")
{
    Decided office;
    const auto overOn = [&office](QDate today) {
        return eventsOf(office.file(), today).on(QStringLiteral("payment_period_expired"));
    };
    CHECK_FALSE(overOn(QDate(2026, 10, 8)).isValid());
    CHECK(overOn(QDate(2026, 10, 9)) == QDate(2026, 10, 8));
}

TEST_CASE("remedies and the court's enforcement are told by their records", "[casework]")
{
    Decided office;
    CHECK_FALSE(office.holds("remedy_started"));
    CHECK_FALSE(office.holds("remedy_result"));
    office.clock.set("2026-10-20");
    performance::Remedy remedy;
    remedy.beganOn = QDate(2026, 10, 20);
    remedy.body = QStringLiteral("张掖市人民政府");
    remedy.number = QStringLiteral("张政复〔2026〕3号");
    REQUIRE(saveRemedy(*office.workspace, office.as(office.zhang), office.id, remedy));
    CHECK(office.holds("remedy_started"));
    CHECK_FALSE(office.holds("remedy_result"));
    remedy = office.file().performance.remedies.front();
    remedy.outcome = performance::Outcome::Upheld;
    remedy.endedOn = QDate(2026, 12, 1);
    office.clock.set("2026-12-01");
    REQUIRE(saveRemedy(*office.workspace, office.as(office.zhang), office.id, remedy));
    CHECK(office.holds("remedy_result"));

    CHECK_FALSE(office.holds("court_result"));
    office.make("urge_notice", "2026-12-20");
    const CourtWindow window = courtWindowOf(office.file(), todayOf(*office.workspace));
    REQUIRE(window.state == CourtWindow::State::Counted);
    performance::CourtApplication application;
    application.court = QStringLiteral("高台县人民法院");
    application.appliedOn = window.opens.addDays(20);
    office.clock.set(qPrintable(application.appliedOn.toString(Qt::ISODate)));
    REQUIRE(saveCourtApplication(*office.workspace, office.as(office.zhang), office.id, application));
    CHECK_FALSE(office.holds("court_result"));
    application = office.file().performance.applications.front();
    application.acceptedOn = application.appliedOn.addDays(5);
    application.ruling = performance::Ruling::Granted;
    application.ruledOn = application.appliedOn.addDays(10);
    application.number = QStringLiteral("（2027）甘0724行审1号");
    application.enforcedOn = application.appliedOn.addDays(40);
    office.clock.set(qPrintable(application.enforcedOn.toString(Qt::ISODate)));
    REQUIRE(saveCourtApplication(*office.workspace, office.as(office.zhang), office.id, application));
    CHECK(office.holds("court_result"));
}

TEST_CASE("who is taken to a body or a court replies in time, also after the case was closed", "[casework]")
{
    const Decided office;
    CaseFile file = office.file();
    performance::Remedy remedy;
    remedy.body = QStringLiteral("张掖市人民政府");
    remedy.beganOn = QDate(2026, 11, 2);
    remedy.copyOn = QDate(2026, 11, 9);
    const QDate today(2026, 11, 10);
    const auto due = [&](const char *rule) {
        file.performance.remedies = {remedy};
        return lastDayOf(file, rule, today);
    };
    const auto stage = GENERATE(Stage::Remedy, Stage::Performance, Stage::Closed, Stage::Archived);
    file.one.stage = stage;
    CAPTURE(enumText(stage).toStdString());

    CHECK(due("reconsideration_reply") == QDate(2026, 11, 23)); // 行政复议法 第四十八条
    remedy.summary = true;
    CHECK(due("reconsideration_reply_simple") == QDate(2026, 11, 16)); // 第五十四条
    CHECK_FALSE(due("reconsideration_reply").isValid());
    remedy.kind = performance::RemedyKind::Suit;
    CHECK(due("litigation_reply") == QDate(2026, 11, 24)); // 行政诉讼法 第六十七条
    remedy.repliedOn = QDate(2026, 11, 20);
    CHECK_FALSE(due("litigation_reply").isValid());
    remedy.repliedOn = {};
    remedy.outcome = performance::Outcome::Withdrawn;
    remedy.endedOn = QDate(2026, 11, 12);
    CHECK_FALSE(due("litigation_reply").isValid()); // nobody is to be answered any more
}

TEST_CASE("a reply is not before the copy, and the copy not before the application", "[casework]")
{
    Decided office;
    office.clock.set("2026-12-01");
    performance::Remedy remedy;
    remedy.body = QStringLiteral("张掖市人民政府");
    remedy.beganOn = QDate(2026, 11, 2);
    const auto isTaken = [&] {
        return bool(saveRemedy(*office.workspace, office.as(office.zhang), office.id, remedy));
    };
    remedy.repliedOn = QDate(2026, 11, 12);
    CHECK_FALSE(isTaken()); // to what?
    remedy.copyOn = QDate(2026, 11, 1);
    CHECK_FALSE(isTaken());
    remedy.copyOn = QDate(2026, 11, 13);
    CHECK_FALSE(isTaken());
    remedy.copyOn = QDate(2026, 11, 9);
    remedy.acceptedOn = QDate(2026, 11, 5);
    CHECK(isTaken());
}

TEST_CASE("the court above is asked within fifteen days of a refusal", "[casework]")
{
    const Decided office;
    CaseFile file = office.file();
    file.one.stage = Stage::CourtEnforcement;
    performance::CourtApplication application;
    application.appliedOn = QDate(2027, 3, 22);
    application.ruling = performance::Ruling::Refused;
    application.ruledOn = QDate(2027, 4, 1);
    const QDate today(2027, 4, 2);
    file.performance.applications = {application};
    CHECK(lastDayOf(file, "court_refusal_review", today) == QDate(2027, 4, 16));
    file.performance.applications.front().reviewAskedOn = today;
    CHECK_FALSE(lastDayOf(file, "court_refusal_review", today).isValid());
}

TEST_CASE("a closed case is handed to the archive by the end of March", "[casework]")
{
    const Decided office;
    CaseFile file = office.file();
    file.one.stage = Stage::Closed;
    CaseDocument closing;
    closing.type = QStringLiteral("closing_approval");
    closing.state = DocumentState::Final;
    closing.madeOn = QDate(2026, 11, 5);
    file.documents.push_back(closing);
    CHECK(lastDayOf(file, "archive_handover", QDate(2026, 11, 10)) == QDate(2027, 3, 31));
    CHECK_FALSE(lastDayOf(file, "payment", QDate(2026, 11, 10)).isValid()); // nothing else runs
    CHECK_FALSE(lastDayOf(file, "crime_platform", QDate(2026, 11, 10)).isValid());
    file.one.stage = Stage::Archived;
    CHECK_FALSE(lastDayOf(file, "archive_handover", QDate(2026, 11, 10)).isValid());
}
