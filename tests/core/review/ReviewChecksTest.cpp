#include "tests/core/review/ReviewFile.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

namespace {

/// One rule made to hold and made to fail by one change; what is wrong leads to that place.
struct Row {
    const char *rule;
    const char *situation;
    void (*change)(ReviewFile &);
    Verdict before;
    const char *place;
};

void CHECK_row(const Row &row)
{
    ReviewFile whole;
    CAPTURE(row.rule, row.situation);
    CHECK(whole.verdict(row.rule) == row.before);
    row.change(whole);
    const review::Finding found = whole.look(row.rule);
    REQUIRE(found.verdict == Verdict::Failed);
    REQUIRE_FALSE(found.faults.empty());
    CHECK(found.faults.front().place.pointer().toStdString() == row.place);
    CHECK_FALSE(found.faults.front().words.inWords().contains(u'%'));
}

} // namespace

TEST_CASE("legality: what a court would quash fails", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"V01", "the decision of another bureau",
            [](ReviewFile &f) { f.set("penalty_decision", "agency", QStringLiteral("别的局")); }, Verdict::Manual,
            "documents/penalty_decision/agency"},
        {"V02", "a certificate that had run out",
            [](ReviewFile &f) { f.file.officers.at(f.li.id.uuid()).certificateUntil = QDate(2026, 8, 31); },
            Verdict::Met, "documents/inspection_record/officers"},
        {"V03", "the signboard's name in one document",
            [](ReviewFile &f) { f.set("prior_notice", "party_name", QStringLiteral("老王建材")); }, Verdict::Met,
            "documents/prior_notice/party_name"},
        {"V04", "another party than the report found",
            [](ReviewFile &f) { f.set("penalty_decision", "party_name", QStringLiteral("老王建材")); }, Verdict::Manual,
            "documents/penalty_decision/party_name"},
        {"V06", "no evidence", [](ReviewFile &f) { f.file.evidence.clear(); }, Verdict::Manual, "evidence"},
        {"V07", "a defence without an answer", [](ReviewFile &f) { f.one().defence = Defence::Written; },
            Verdict::NotApplicable, "documents/statement_review"},
        {"V10", "a law without an article",
            [](ReviewFile &f) {
                f.set("penalty_decision", "law_basis",
                    QJsonArray{QJsonObject{{QStringLiteral("law"), QStringLiteral("某法")}}});
            },
            Verdict::Manual, "documents/penalty_decision/law_basis"},
        {"V12", "more than was announced",
            [](ReviewFile &f) {
                f.set("prior_notice", "penalty", QJsonObject{{QStringLiteral("fine_fen"), 5'000'000}});
            },
            Verdict::Manual, "documents/prior_notice/penalty"},
    })));
}

TEST_CASE("procedure: what was left out or came too early fails", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"V14", "the notice was not served", [](ReviewFile &f) { f.document("prior_notice").servedOn = {}; },
            Verdict::Met, "documents/prior_notice"},
        {"V14", "decided within the five working days",
            [](ReviewFile &f) { f.document("penalty_decision").madeOn = QDate(2026, 9, 30); }, Verdict::Met,
            "documents/penalty_decision"},
        {"V14", "the result of the monitoring was not told", [](ReviewFile &f) { f.document("monitor_report"); },
            Verdict::Met, "documents/result_notice"},
        {"V15", "a request for recusal is open", [](ReviewFile &f) { f.one().recusalOpen = true; },
            Verdict::NotApplicable, "facts/recusal_open"},
        {"V15", "a hearing was asked for and not held",
            [](ReviewFile &f) { f.one().hearingAskedOn = QDate(2026, 9, 29); }, Verdict::NotApplicable,
            "documents/hearing_record"},
        {"V17", "a complex case was not discussed", [](ReviewFile &f) { f.one().complex = true; }, Verdict::Manual,
            "documents/collective_discussion"},
        {"V18", "an investigator voted", [](ReviewFile &f) { f.one().voters = {f.zhang.id.text()}; },
            Verdict::NotApplicable, "facts/voters"},
        {"V19", "a complex case without legal review", [](ReviewFile &f) { f.one().complex = true; }, Verdict::Manual,
            "facts/legal_review"},
        {"V19", "evidence after the legal review",
            [](ReviewFile &f) {
                f.one().legalReview = ReviewResult::Passed;
                f.one().legalReviewedOn = QDate(2026, 8, 30);
            },
            Verdict::Manual, "evidence"},
        {"V20", "found after two years", [](ReviewFile &f) { f.one().actEndedOn = QDate(2024, 8, 30); }, Verdict::Met,
            "facts/act_ended_on"},
        {"V21", "an investigator examined the case", [](ReviewFile &f) { f.one().reviewer = f.li.id.uuid(); },
            Verdict::Met, "facts/reviewer"},
    })));
}

TEST_CASE("paper: what every document must carry", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"BE1", "the head's opinion without his name",
            [](ReviewFile &f) {
                f.set("filing_approval", "chief_opinion",
                    QJsonObject{{QStringLiteral("opinion"), QStringLiteral("同意")}});
            },
            Verdict::Met, "documents/filing_approval/chief_opinion"},
        {"BE2", "one officer in charge only",
            [](ReviewFile &f) {
                f.set("filing_approval", "handler_opinion",
                    QJsonObject{{QStringLiteral("opinion"), QStringLiteral("拟立案")},
                        {QStringLiteral("name"), QStringLiteral("张某")},
                        {QStringLiteral("on"), QStringLiteral("2026-09-01")}});
            },
            Verdict::Met, "documents/filing_approval/handler_opinion"},
        {"BE3", "a code with a wrong digit",
            [](ReviewFile &f) { f.set("correction_order", "party_code", QStringLiteral("91620724MA")); }, Verdict::Met,
            "documents/correction_order/party_code"},
        {"BE4", "a decision no receipt names", [](ReviewFile &f) { f.set("delivery_receipt", "docs", QJsonObject{}); },
            Verdict::Met, "documents/delivery_receipt/docs"},
        {"BE5", "an archived file without its catalogue", [](ReviewFile &f) { f.one().stage = Stage::Archived; },
            Verdict::NotApplicable, "documents/case_cover"},
        {"BN1", "the end before the beginning",
            [](ReviewFile &f) { f.set("inspection_record", "end", QStringLiteral("2026-09-01T09:00")); }, Verdict::Met,
            "documents/inspection_record/end"},
        {"BN2", "no writer", [](ReviewFile &f) { f.empty("inspection_record", "recorder"); }, Verdict::Met,
            "documents/inspection_record/recorder"},
        {"BN3", "who was inspected, by name only",
            [](ReviewFile &f) {
                f.set(
                    "inspection_record", "site_manager", QJsonObject{{QStringLiteral("name"), QStringLiteral("刘某")}});
            },
            Verdict::Met, "documents/inspection_record/site_manager"},
        {"BN4", "certificates not shown", [](ReviewFile &f) { f.empty("inspection_record", "show_id"); }, Verdict::Met,
            "documents/inspection_record/show_id"},
        {"BN5", "rights told and no answer",
            [](ReviewFile &f) {
                f.set("inspection_record", "tell_rights", QJsonObject{{QStringLiteral("confirmed"), true}});
            },
            Verdict::Met, "documents/inspection_record/tell_rights"},
    })));
}

TEST_CASE("records and evidence: what must stand in them", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"F1", "no source", [](ReviewFile &f) { f.empty("filing_approval", "source"); }, Verdict::Met,
            "documents/filing_approval/source"},
        {"F2", "no reason", [](ReviewFile &f) { f.empty("filing_approval", "reason"); }, Verdict::Met,
            "documents/filing_approval/reason"},
        {"F3", "filed after fifteen days", [](ReviewFile &f) { f.one().filedOn = QDate(2026, 9, 20); }, Verdict::Met,
            "documents/filing_approval/extended"},
        {"I3", "nothing of the treatment", [](ReviewFile &f) { f.empty("inspection_record", "facility"); },
            Verdict::Manual, "documents/inspection_record/facility"},
        {"I5", "pictures nobody mentions",
            [](ReviewFile &f) {
                f.addEvidence("av", QStringLiteral("照片"));
                f.empty("inspection_record", "media");
            },
            Verdict::Met, "documents/inspection_record/media"},
        {"Q5", "no address for service",
            [](ReviewFile &f) {
                f.document("inquiry_record");
                f.empty("inquiry_record", "delivery_address");
            },
            Verdict::NotApplicable, "documents/inquiry_record/delivery_address"},
        {"M1", "no mark of qualification",
            [](ReviewFile &f) {
                f.document("monitor_report");
                f.empty("monitor_report", "cma");
            },
            Verdict::NotApplicable, "documents/monitor_report/cma"},
        {"M2", "issued before the samples were taken",
            [](ReviewFile &f) {
                f.set("monitor_report", "sample_date", QStringLiteral("2026-09-05"));
                f.set("monitor_report", "issue_date", QStringLiteral("2026-09-04"));
            },
            Verdict::NotApplicable, "documents/monitor_report/sample_date"},
        {"M5", "one person signs three times", [](ReviewFile &f) { f.document("monitor_report"); },
            Verdict::NotApplicable, "documents/monitor_report/sign3"},
        {"E1", "no licence", [](ReviewFile &f) { f.file.evidence.front().title = QStringLiteral("账本"); },
            Verdict::Met, "evidence"},
        {"P1", "no proposal", [](ReviewFile &f) { f.empty("investigation_report", "suggestion"); }, Verdict::Met,
            "documents/investigation_report/suggestion"},
        {"C5", "no day to correct by", [](ReviewFile &f) { f.empty("correction_order", "deadline"); }, Verdict::Met,
            "documents/correction_order/deadline"},
    })));
}

TEST_CASE("notice and decision: what they must say", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"N2", "evidence without what it proves",
            [](ReviewFile &f) {
                f.set("prior_notice", "evidence_items",
                    QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("照片")}}});
            },
            Verdict::Met, "documents/prior_notice/evidence_items"},
        {"N5", "no period",
            [](ReviewFile &f) { f.set("prior_notice", "right_statement", QStringLiteral("可以陈述和申辩")); },
            Verdict::Met, "documents/prior_notice/right_statement"},
        {"N5", "in the range of a hearing", [](ReviewFile &f) { f.one().fine = Money::fromFen(50'000'000); },
            Verdict::Met, "documents/prior_notice/right_statement"},
        {"H1", "served the day before",
            [](ReviewFile &f) {
                f.one().hearingOn = QDate(2026, 10, 10);
                f.document("hearing_notice", QDate(2026, 10, 9), QDate(2026, 10, 9));
            },
            Verdict::NotApplicable, "documents/hearing_notice/time"},
        {"H2", "an investigator holds the hearing",
            [](ReviewFile &f) {
                f.set("hearing_notice", "host", QJsonObject{{QStringLiteral("name"), f.zhang.name}});
            },
            Verdict::NotApplicable, "documents/hearing_notice/host"},
        {"D4", "it denies the defence",
            [](ReviewFile &f) {
                f.one().defence = Defence::Written;
                f.set("penalty_decision", "statement", QStringLiteral("当事人未提出陈述申辩"));
            },
            Verdict::Met, "documents/penalty_decision/statement"},
        {"D6", "another sum than determined", [](ReviewFile &f) { f.one().fine = Money::fromFen(1); }, Verdict::Met,
            "documents/penalty_decision/penalty"},
        {"D8", "no period to sue",
            [](ReviewFile &f) { f.set("penalty_decision", "remedy_suit", QStringLiteral("提起诉讼")); }, Verdict::Met,
            "documents/penalty_decision/remedy_suit"},
        {"D9", "nothing of enforcement",
            [](ReviewFile &f) { f.set("penalty_decision", "consequence", QStringLiteral("每日百分之三加处罚款")); },
            Verdict::Met, "documents/penalty_decision/consequence"},
        {"D10", "decided after ninety days", [](ReviewFile &f) { f.one().filedOn = QDate(2026, 7, 1); }, Verdict::Met,
            "documents/penalty_decision"},
    })));
}

TEST_CASE("performance and the end of the case", "[review]")
{
    CHECK_row(GENERATE(values<Row>({
        {"U1", "less than what is not paid",
            [](ReviewFile &f) {
                f.file.performance.payments.clear();
                f.set("urge_notice", "amount", 1);
            },
            Verdict::NotApplicable, "documents/urge_notice/amount"},
        {"X3", "a court without a demand", [](ReviewFile &f) { f.document("court_application"); },
            Verdict::NotApplicable, "documents/urge_notice"},
        {"Z1", "no result", [](ReviewFile &f) { f.empty("closing_approval", "result"); }, Verdict::Met,
            "documents/closing_approval/result"},
        {"Z3", "closed before it was paid",
            [](ReviewFile &f) { f.file.performance.payments.front().amount = Money::fromFen(1); }, Verdict::Met,
            "performance"},
        {"K05", "served after seven days",
            [](ReviewFile &f) { f.document("penalty_decision").servedOn = QDate(2026, 11, 10); }, Verdict::Met,
            "documents/penalty_decision"},
        {"K04", "the notice before the report",
            [](ReviewFile &f) { f.document("prior_notice").madeOn = QDate(2026, 9, 10); }, Verdict::Met,
            "documents/prior_notice"},
        {"K06", "public notice without the notice",
            [](ReviewFile &f) { f.document("penalty_decision").servedHow = QStringLiteral("公告送达"); }, Verdict::Met,
            "documents/delivery_notice"},
        {"K12", "a suspected crime that stays here", [](ReviewFile &f) { f.one().crimeSuspected = true; },
            Verdict::NotApplicable, "referral"},
        {"K23", "one officer in two records", [](ReviewFile &f) { f.document("inquiry_record"); }, Verdict::Met,
            "documents/inquiry_record/start"},
        {"K24", "two persons in one inquiry",
            [](ReviewFile &f) { f.set("inquiry_record", "person_name", QStringLiteral("刘某、钱某")); },
            Verdict::NotApplicable, "documents/inquiry_record/person_name"},
    })));
}

TEST_CASE("what no record can answer is put to the reviewer, never passed", "[review]")
{
    const ReviewFile whole;
    for (const char *rule : {"V05", "V08", "BN6", "BN7", "BN9", "K25"}) {
        CAPTURE(rule);
        const review::Finding found = whole.look(rule);
        CHECK(found.verdict == Verdict::Manual);
        CHECK_FALSE(found.words.inWords().isEmpty());
    }
    for (const review::ReviewRule &rule : review::ReviewRules::shipped().all()) {
        const Verdict verdict = whole.verdict(rule.id.toLatin1().constData());
        INFO(rule.id.toStdString());
        CHECK((!rule.partial || verdict != Verdict::Met));
    }
}

TEST_CASE("a case that has only begun fails nothing it could not have yet", "[review]")
{
    test::CaseOffice office;
    const CaseFile file = office.file();
    for (const review::ReviewRule &rule : review::ReviewRules::shipped().all()) {
        INFO(rule.id.toStdString());
        const review::Finding found = review::look(rule, review::ReviewedFile(file, QDate(2026, 9, 1)));
        // Only the picture that the office took without naming what it shows is at fault already.
        CHECK((found.verdict != Verdict::Failed || rule.id == QLatin1String("E4") || rule.id == QLatin1String("K15")));
    }
}
