#include "core/casework/DocumentType.h"
#include "core/casework/Gap.h"
#include "core/casework/ShippedTable.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace qilian;
using namespace qilian::casework;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const Procedure &procedure()
{
    return procedureOn(day("2026-09-01"));
}

/// A case as a test says it is.
struct Told {
    CaseFacts facts;
    QDate today = day("2026-09-25");

    Told &at(Stage stage)
    {
        facts.stage = stage;
        return *this;
    }
    Told &on(const char *iso)
    {
        today = day(iso);
        return *this;
    }
    Told &made(const char *type, const char *madeOn = "2026-09-10", const char *servedOn = "", qint64 fineYuan = 0)
    {
        facts.documents.push_back({QString::fromLatin1(type), day(madeOn), day(servedOn), true, 2,
            fineYuan ? std::optional(Money::fromYuan(fineYuan).value()) : std::nullopt, {}});
        return *this;
    }
    Told &fined(qint64 yuan)
    {
        facts.fine = Money::fromYuan(yuan).value();
        return *this;
    }
    Told &confirmed(const char *id)
    {
        facts.confirmations.insert(QString::fromLatin1(id));
        return *this;
    }
    Told &held(bool seizure, const char *lastDay)
    {
        facts.holdings.push_back({seizure, day(lastDay), true});
        return *this;
    }
    Told &approved(Stage stage, Uuid by = Uuid::create())
    {
        facts.approvals[stage] = {by, today};
        return *this;
    }

    std::set<QString> missing(Stage to) const
    {
        std::set<QString> out;
        for (const Gap &gap : gapsBefore(procedure(), to, Situation{facts, today}))
            out.insert(gap.subject);
        return out;
    }
    bool lacks(Stage to, const char *subject) const { return missing(to).contains(QString::fromLatin1(subject)); }
};

/// A case with two certified officers, filed on 1 September, everything ready for the defence.
Told aCase()
{
    Told told;
    told.facts.source = QStringLiteral("检查");
    told.facts.leadReceivedOn = told.facts.filedOn = day("2026-09-01");
    told.facts.actEndedOn = day("2026-08-20");
    told.facts.violations = QStringList{QStringLiteral("v-1")};
    told.facts.evidence = 3;
    told.facts.officers = {{Uuid::create(), true, false}, {Uuid::create(), true, false}};
    return told;
}

QJsonObject sharedProcedure()
{
    const QString path = test::sharedData(QStringLiteral("domain/procedure.json"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        WARN("shared/domain/procedure.json is not here: not compared");
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_CASE("every stage and every way of the domain file is in the program", "[casework]")
{
    const QJsonObject wanted = sharedProcedure();
    int ways = 0;
    for (const char *path : {"ordinary", "simple"}) {
        for (const QJsonValue stage : wanted[QLatin1String("stages")][QLatin1String(path)].toArray()) {
            const QString id = stage[QLatin1String("id")].toString();
            CAPTURE(id.toStdString());
            const auto known = enumFrom(Stage(), id);
            REQUIRE(known);
            const StageRow &row = procedure().at(*known);
            CHECK(row.name.zh == stage[QLatin1String("zh")].toString());
            CHECK(row.minimumOfficers == stage[QLatin1String("min_certified_officers")].toInt());
            CHECK(row.deadlines.size() == stage[QLatin1String("deadlines")].toArray().size());
            for (const QJsonValue way : stage[QLatin1String("transitions")].toArray()) {
                ++ways;
                const auto to = enumFrom(Stage(), way[QLatin1String("to")].toString());
                REQUIRE(to);
                const Transition *transition = row.transitionTo(*to);
                REQUIRE(transition);
                CHECK(transition->demands.approval == way[QLatin1String("approval")].toString());
                CHECK(int(transition->demands.documents.size()) == way[QLatin1String("documents")].toArray().size());
            }
        }
    }
    if (!wanted.isEmpty())
        CHECK(ways == 78);
}

TEST_CASE("every condition has its article, and every guard of the program is used by the table", "[casework]")
{
    std::set<QString> used;
    const auto use = [&used](const Demands &demands) {
        for (const QString &id : demands.conditions)
            used.insert(id);
        for (const DocumentDemand &demand : demands.documents)
            used.insert(demand.onlyIf);
    };
    for (const StageRow &row : procedure().stages()) {
        use(row.enter);
        use(row.leave);
        for (const Transition &transition : row.transitions) {
            use(transition.demands);
            used.insert(transition.route);
        }
    }
    for (const Guard &guard : guards()) {
        CAPTURE(guard.id);
        CHECK(used.contains(QString::fromLatin1(guard.id)));
        if (guard.missing) {
            const Condition *condition = procedure().condition(QString::fromLatin1(guard.id));
            REQUIRE(condition);
            CHECK_FALSE(condition->sources.front().article.isEmpty());
        }
    }
}

TEST_CASE("every stage can be reached, and from every stage a case can be archived", "[casework]")
{
    const auto reached = [](std::set<Stage> from) {
        for (std::size_t before = 0; before != from.size();) {
            before = from.size();
            for (const Stage stage : std::set<Stage>(from)) {
                for (const Transition &transition : procedure().at(stage).transitions)
                    from.insert(transition.to);
            }
        }
        return from;
    };
    CHECK(reached({Stage::Lead, Stage::OnSpotViolation}).size() == procedure().stages().size());
    for (const StageRow &row : procedure().stages())
        CHECK(reached({row.stage}).contains(Stage::Archived));
}

TEST_CASE(
    "a case is filed when the four conditions hold, two officers are in charge and the head approves", "[casework]")
{
    Told told = aCase().at(Stage::PreliminaryReview).made("filing_approval").made("clue_register");
    told.confirmed("jurisdiction_checked");
    CHECK(told.missing(Stage::Filed) == std::set{QStringLiteral("filed")}); // the approval
    told.approved(Stage::Filed);
    CHECK(told.missing(Stage::Filed).empty());

    SECTION("one certificate has run out")
    {
        told.facts.officers[1].certified = false;
        CHECK(told.missing(Stage::Filed) == std::set{QStringLiteral("two_certified_officers")});
    }
    SECTION("an officer must withdraw")
    {
        told.facts.officers[0].mustWithdraw = true;
        CHECK(told.missing(Stage::Filed) == std::set{QStringLiteral("no_recusal")});
    }
    SECTION("discovered after two years")
    {
        told.facts.actEndedOn = day("2024-08-31");
        told.facts.discoveredOn = day("2026-09-01");
        CHECK(told.missing(Stage::Filed) == std::set{QStringLiteral("prosecution_limit_open")});
        told.facts.harm = law::Harm::LifeAndHealth; // five years
        CHECK(told.missing(Stage::Filed).empty());
    }
    SECTION("no violation named")
    {
        told.facts.violations.clear();
        CHECK(told.missing(Stage::Filed) == std::set{QStringLiteral("violation_named")});
    }
}

TEST_CASE("an inquiry closes on evidence, a report and records by two certified officers", "[casework]")
{
    Told told = aCase().at(Stage::Investigation).made("investigation_report").made("evidence_list");
    told.confirmed("elements_proved").confirmed("no_correction_due").confirmed("report_complete");
    CHECK(told.missing(Stage::InvestigationClosed).empty());

    SECTION("a record by one officer only")
    {
        told.made("inspection_record");
        told.facts.documents.back().certifiedOfficers = 1;
        CHECK(told.missing(Stage::InvestigationClosed) == std::set{QStringLiteral("records_by_two_officers")});
    }
    SECTION("samples were taken: the result must be told")
    {
        told.made("sampling_record");
        CHECK(told.missing(Stage::InvestigationClosed) == std::set{QStringLiteral("result_notice")});
    }
    SECTION("evidence was registered: it must be disposed of")
    {
        told.held(false, "2026-09-14");
        CHECK(told.missing(Stage::InvestigationClosed) == std::set{QStringLiteral("prereg_disposal")});
    }
    SECTION("a seal is never left on when its thirty days are over")
    {
        told.held(true, "2026-10-05");
        CHECK(told.on("2026-10-05").missing(Stage::InvestigationClosed).empty());
        CHECK(told.on("2026-10-06").missing(Stage::InvestigationClosed) == std::set{QStringLiteral("seizure_release")});
    }
    SECTION("neither a correction order nor the reason why none is due")
    {
        told.facts.confirmations.erase(QStringLiteral("no_correction_due"));
        CHECK(told.missing(Stage::InvestigationClosed) == std::set{QStringLiteral("correction_order")});
        told.made("correction_order");
        CHECK(told.missing(Stage::InvestigationClosed).empty());
    }
    SECTION("suspending asks for its own ground and approval, not for a finished inquiry")
    {
        told.facts.documents.clear();
        told.facts.confirmations.clear();
        CHECK(told.missing(Stage::Suspended)
            == std::set{
                QStringLiteral("suspend_approval"), QStringLiteral("suspension_ground"), QStringLiteral("suspended")});
    }
}

TEST_CASE("a decision waits for what the law asks", "[casework]")
{
    // Notice of 100,000 yuan served on 18 September: five working days end on the 24th.
    Told told = aCase().at(Stage::StatementDefence).fined(100'000).made("decision_approval").made("delivery_receipt");
    told.made("prior_notice", "2026-09-17", "2026-09-18", 100'000)
        .confirmed("no_review_trigger")
        .confirmed("no_discussion_trigger");
    told.on("2026-09-25").approved(Stage::Decision);
    CHECK(told.missing(Stage::Decision).empty());

    SECTION("the defence still runs")
    {
        CHECK(told.on("2026-09-24").missing(Stage::Decision) == std::set{QStringLiteral("defence_over")});
        told.facts.defenceWaivedOn = day("2026-09-21");
        CHECK(told.missing(Stage::Decision).empty());
    }
    SECTION("the notice was never served")
    {
        told.facts.documents.back().servedOn = QDate();
        CHECK(told.lacks(Stage::Decision, "defence_over"));
    }
    SECTION("the defence was not answered")
    {
        told.facts.defence = Defence::Written;
        CHECK(told.missing(Stage::Decision)
            == std::set{QStringLiteral("statement_review"), QStringLiteral("defence_answered")});
        told.made("statement_review");
        CHECK(told.missing(Stage::Decision).empty());
    }
    SECTION("a heavier fine because of the defence")
    {
        told.fined(120'000);
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("not_heavier")});
    }
    SECTION("nobody said that no legal review is due")
    {
        told.facts.confirmations.erase(QStringLiteral("no_review_trigger"));
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("review_where_due")});
    }
    SECTION("a complex case: the tick alone does not help")
    {
        told.facts.complex = true;
        CHECK(told.missing(Stage::Decision)
            == std::set{QStringLiteral("review_where_due"), QStringLiteral("discussion_where_due")});
        told.facts.legalReview = ReviewResult::Passed;
        told.facts.legalReviewedOn = day("2026-09-25");
        told.facts.discussedOn = day("2026-09-10"); // before the notice: it does not open the gate
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("discussion_where_due")});
        told.facts.discussedOn = day("2026-09-25");
        CHECK(told.missing(Stage::Decision).empty());
    }
    SECTION("a crime is suspected")
    {
        told.facts.crimeSuspected = true;
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("no_crime_pending")});
    }
    SECTION("an investigator signs as the head")
    {
        told.approved(Stage::Decision, told.facts.officers[0].id);
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("decider_independent")});
    }
    SECTION("a recusal is open")
    {
        told.facts.recusalOpen = true;
        CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("recusal_settled")});
    }
}

TEST_CASE(
    "200,000 yuan for a unit and 5,000 for a person are in the range of a hearing, the bound included", "[casework]")
{
    struct Row {
        PartyKind party;
        qint64 yuan;
        bool inRange;
    };
    const auto row = GENERATE(values<Row>({{PartyKind::Unit, 199'999, false}, {PartyKind::Unit, 200'000, true},
        {PartyKind::Citizen, 4'999, false}, {PartyKind::Citizen, 5'000, true}}));
    Told told = aCase().at(Stage::CaseReview).fined(row.yuan).made("prior_notice");
    told.facts.party = row.party;
    CHECK(told.lacks(Stage::PriorNotice, "notice_of_the_right_kind") == row.inRange);
    told.made("prior_hearing_notice", "2026-09-11");
    CHECK_FALSE(told.lacks(Stage::PriorNotice, "notice_of_the_right_kind"));
}

TEST_CASE("a hearing needs seven full working days of notice and a chair from outside", "[casework]")
{
    Told told = aCase()
                    .at(Stage::StatementDefence)
                    .fined(300'000)
                    .made("prior_hearing_notice", "2026-09-10", "2026-09-11", 300'000);
    told.facts.hearingAskedOn = day("2026-09-16");
    told.made("hearing_notice", "2026-09-18", "2026-09-18");
    told.facts.hearingOn = day("2026-09-29");
    CHECK(told.missing(Stage::Hearing) == std::set{QStringLiteral("hearing_notice_early")});
    told.facts.hearingOn = day("2026-09-30");
    CHECK(told.missing(Stage::Hearing).empty());
    told.facts.hearingAskedOn = day("2026-09-21"); // the fifth working day was the 18th
    CHECK(told.lacks(Stage::Hearing, "hearing_in_time"));

    Told held =
        aCase().at(Stage::Hearing).made("hearing_record").made("case_examination").confirmed("hearing_record_signed");
    held.facts.hearingChair = held.facts.officers[0].id;
    CHECK(held.missing(Stage::LegalReview) == std::set{QStringLiteral("chair_independent")});
    held.facts.hearingChair = Uuid::create();
    CHECK(held.missing(Stage::LegalReview).empty());
    held.facts.wantsHearingReport = true; // the bureau asks for one
    CHECK(held.missing(Stage::LegalReview) == std::set{QStringLiteral("hearing_report")});
    held.made("hearing_report");
    CHECK(held.missing(Stage::LegalReview).empty());
}

TEST_CASE("a legal review that did not pass, or is older than the evidence, opens nothing", "[casework]")
{
    Told told = aCase()
                    .at(Stage::LegalReview)
                    .fined(100'000)
                    .made("legal_review")
                    .made("decision_approval")
                    .made("prior_notice", "2026-09-01", "2026-09-02");
    told.confirmed("no_discussion_trigger").on("2026-09-25").approved(Stage::Decision);
    told.facts.legalReviewer = Uuid::create();
    told.facts.legalReview = ReviewResult::Returned;
    told.facts.legalReviewedOn = day("2026-09-20");
    CHECK(told.missing(Stage::Decision)
        == std::set{QStringLiteral("legal_review_passed"), QStringLiteral("review_where_due")});
    told.facts.legalReview = ReviewResult::Passed;
    CHECK(told.missing(Stage::Decision).empty());
    told.facts.lastEvidenceOn = day("2026-09-21");
    CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("no_evidence_after_review")});
    told.facts.lastEvidenceOn = QDate();
    told.facts.legalReviewer = told.facts.officers[1].id;
    CHECK(told.missing(Stage::Decision) == std::set{QStringLiteral("legal_reviewer_independent")});
}

TEST_CASE("the law of the act's last day is cited: no repealed law after 15 August 2026", "[casework]")
{
    Told told = aCase().at(Stage::Decision).fined(1000).made("penalty_decision");
    told.facts.citesRepealedLaw = true;
    told.facts.actEndedOn = day("2026-08-14");
    CHECK(told.missing(Stage::Service).empty());
    told.facts.actEndedOn = day("2026-08-15");
    CHECK(told.missing(Stage::Service) == std::set{QStringLiteral("no_repealed_law")});
}

TEST_CASE("the court is asked inside its three months", "[casework]")
{
    Told told = aCase()
                    .at(Stage::Demand)
                    .fined(1000)
                    .made("penalty_decision", "2026-09-18", "2026-09-18")
                    .made("court_application")
                    .made("delivery_receipt");
    told.made("urge_notice", "2027-03-01", "2027-03-01")
        .confirmed("court_papers_complete")
        .approved(Stage::CourtEnforcement);
    CHECK(told.lacks(Stage::CourtEnforcement, "court_window_open")); // not counted: nothing was served
    told.facts.courtWindow.state = performance::CourtWindow::State::Counted;
    told.facts.courtWindow.opens = day("2027-03-19");
    told.facts.courtWindow.closes = day("2027-06-18");
    CHECK(told.on("2027-03-18").lacks(Stage::CourtEnforcement, "court_window_open"));
    CHECK(told.on("2027-03-19").missing(Stage::CourtEnforcement).empty());
    CHECK(told.on("2027-06-18").missing(Stage::CourtEnforcement).empty());
    CHECK(told.on("2027-06-19").lacks(Stage::CourtEnforcement, "court_window_open"));
}

TEST_CASE("a contested case does not move until an officer has decided", "[casework]")
{
    for (const StageRow &row : procedure().stages()) {
        for (const Transition &transition : row.transitions) {
            Told told = aCase().at(row.stage);
            told.facts.contested = true;
            const auto gaps = gapsBefore(procedure(), transition.to, Situation{told.facts, told.today});
            REQUIRE(gaps.size() == 1);
            CHECK(gaps[0].kind == Gap::Kind::Contested);
        }
    }
}

TEST_CASE("a way the procedure does not have is refused", "[casework]")
{
    const auto gaps =
        gapsBefore(procedure(), Stage::Decision, Situation{aCase().at(Stage::Lead).facts, day("2026-09-25")});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].kind == Gap::Kind::NoWay);
}

TEST_CASE("every gap tells in words what is missing and which article asks for it", "[casework]")
{
    int gapsSeen = 0;
    for (const StageRow &row : procedure().stages()) {
        Told empty;
        empty.at(row.stage);
        for (const NextStep &step : nextSteps(procedure(), Situation{empty.facts, empty.today})) {
            for (const Gap &gap : step.gaps) {
                ++gapsSeen;
                CAPTURE(gap.subject.toStdString());
                CHECK_FALSE(gap.words.inWords().isEmpty());
                CHECK_FALSE(gap.words.inWords().contains(u'%'));
                REQUIRE_FALSE(gap.sources.empty());
                CHECK_FALSE(gap.sources.front().article.isEmpty());
            }
        }
    }
    CHECK(gapsSeen > 100);
}

TEST_CASE("the way that fits the situation comes first", "[casework]")
{
    Told told = aCase().at(Stage::CaseReview).fined(1000);
    CHECK(nextSteps(procedure(), Situation{told.facts, told.today}).front().to == Stage::PriorNotice);
    told.facts.penaltyProposed = false;
    CHECK(nextSteps(procedure(), Situation{told.facts, told.today}).front().to != Stage::PriorNotice);
}

TEST_CASE("a case keeps the version of the procedure it was opened under", "[casework]")
{
    CHECK(procedureOf(QStringLiteral("2023-07")).version() == QLatin1String("2023-07"));
    CHECK(procedureOn(day("2026-11-23")).version() == QLatin1String("2023-07"));
}

TEST_CASE("a damaged procedure is refused with the stage that is wrong", "[casework]")
{
    const QByteArray sound = shippedTable(QStringLiteral(":/procedure/stages-2023-07.json"));
    struct Row {
        const char *what;
        const char *find;
        const char *replace;
    };
    const auto row = GENERATE(values<Row>({
        {"an unknown guard", "\"defence_over\",", "\"defence_over_now\","},
        {"an unknown stage", "\"to\": \"preliminary_review\"", "\"to\": \"review\""},
        {"an unknown document", "\"document\": \"filing_approval\"", "\"document\": \"filing\""},
        {"a missing stage", "\"id\": \"hearing\"", "\"id\": \"service\""},
        {"an unknown deadline", "\"case_conclusion\"", "\"case_clock\""},
    }));
    DYNAMIC_SECTION(row.what)
    {
        QByteArray broken = sound;
        const qsizetype at = broken.indexOf(row.find);
        REQUIRE(at > 0);
        broken.replace(at, qsizetype(qstrlen(row.find)), row.replace);
        const auto read = Procedure::parse(broken, QStringLiteral("t.json"));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Damaged);
    }
    CHECK(Procedure::parse(sound, QStringLiteral("t.json")));
}

TEST_CASE("all 82 kinds of document are in the program with their fields and sources", "[casework]")
{
    CHECK(DocumentTypes::shipped().all().size() == 82);
    const QString path = test::sharedData(QStringLiteral("domain/documents.json"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        WARN("shared/domain/documents.json is not here: not compared");
        return;
    }
    for (const QJsonValue item : QJsonDocument::fromJson(file.readAll())[QLatin1String("documents")].toArray()) {
        const DocumentType *type = DocumentTypes::shipped().find(item[QLatin1String("id")].toString());
        REQUIRE(type);
        CHECK(type->title == item[QLatin1String("zh")].toString());
        CHECK(int(type->fields.size()) == item[QLatin1String("required_fields")].toArray().size());
        CHECK(int(type->sources.size()) == item[QLatin1String("law")].toArray().size());
    }
    // Nothing of the domain's file was lost on the way; the program's own has more (the word of the number).
    file.seek(0);
    QFile shipped(QStringLiteral(":/documents/documents.json"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    std::map<QString, QJsonObject> own;
    for (const QJsonValue item : QJsonDocument::fromJson(shipped.readAll())[QLatin1String("documents")].toArray())
        own[item[QLatin1String("id")].toString()] = item.toObject();
    for (const QJsonValue item : QJsonDocument::fromJson(file.readAll())[QLatin1String("documents")].toArray()) {
        const QJsonObject theirs = item.toObject();
        const QJsonObject &ours = own[theirs[u"id"].toString()];
        for (auto member = theirs.begin(); member != theirs.end(); ++member) {
            CAPTURE(theirs[u"id"].toString().toStdString(), member.key().toStdString());
            // The approval of a filing comes before the case has its number: only there the program asks for less.
            if (theirs[u"id"] == QLatin1String("filing_approval") && member.key() == QLatin1String("required_fields"))
                continue;
            CHECK((ours.value(member.key()) == member.value()));
        }
    }
}
