#include "core/casework/CaseNumber.h"
#include "core/discretion/DecidedFine.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>
#include <set>
#include <thread>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

#define REQUIRE_MOVE(office, stage)                                                                                    \
    do {                                                                                                               \
        const auto moved = (office).move(stage);                                                                       \
        INFO((moved ? std::string() : moved.error().message.inWords().toStdString()));                                 \
        REQUIRE(moved);                                                                                                \
    } while (false)

namespace {

/// From the lead to the notice: what every case does.
void fileAndInvestigate(CaseOffice &office)
{
    office.make("clue_register");
    office.make("inspection_record");
    office.confirm(office.zhang, "duplicate_checked");
    office.confirm(office.zhang, "jurisdiction_checked");
    REQUIRE_MOVE(office, Stage::PreliminaryReview);
    office.make("filing_approval");
    office.approve(Stage::Filed);
    REQUIRE_MOVE(office, Stage::Filed);
    REQUIRE_MOVE(office, Stage::Investigation);
    office.change([&](Case &one) { one.fine = Money::fromYuan(100'000).value(); });
    for (const char *item : {"elements_proved", "no_correction_due", "report_complete"})
        office.confirm(office.zhang, item);
    office.make("evidence_list");
    office.make("investigation_report");
    REQUIRE_MOVE(office, Stage::InvestigationClosed);
    REQUIRE_MOVE(office, Stage::CaseReview);
}

} // namespace

TEST_CASE("a case goes from the lead to the decision, and not faster than the law lets it", "[casework]")
{
    CaseOffice office;
    CHECK(office.file().one.stage == Stage::Lead);
    CHECK(office.file().evidence.size() == 1);
    CHECK_FALSE(office.move(Stage::PreliminaryReview)); // nothing on file yet
    fileAndInvestigate(office);
    CHECK(office.file().one.number == QStringLiteral("张环高立〔2026〕1号"));
    CHECK(office.file().one.filedOn == QDate(2026, 9, 1));

    office.change([&](Case &one) { one.reviewer = office.reviewer.id.uuid(); });
    office.make("case_examination");
    office.confirm(office.reviewer, "six_points");
    const CaseDocument notice = office.make("prior_notice");
    CHECK(notice.number == QStringLiteral("张环高罚告〔2026〕1号"));
    CHECK(notice.fields.value(QLatin1String("penalty"))[QLatin1String("fine_fen")].toInteger() == 10'000'000);
    REQUIRE_MOVE(office, Stage::PriorNotice);
    office.clock.set("2026-09-18");
    REQUIRE(serveDocument(
        *office.workspace, office.as(office.zhang), notice.id, QDate(2026, 9, 18), QStringLiteral("直接送达")));
    office.make("delivery_receipt");
    REQUIRE_MOVE(office, Stage::StatementDefence);

    discretion::DeterminationRecord fine;
    fine.id = Id<discretion::DeterminationRecord>::create();
    fine.forCase = Case::description().ref(office.id);
    fine.profile = QStringLiteral("f=a");
    fine.amount = Money::fromYuan(100'000).value();
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "determine", {}});
    work.put(fine);
    REQUIRE(work.commit());
    office.change([&](Case &one) { one.determinations = {fine.id.text()}; });
    const auto decidedFines = [&] {
        return *office.workspace->reader().records<discretion::DecidedFine>(
            "discretion/decided_fines_of_case", {{"case", fine.forCase.text()}});
    };

    office.make("decision_approval");
    office.confirm(office.reviewer, "no_review_trigger");
    office.confirm(office.reviewer, "no_discussion_trigger");
    office.approve(Stage::Decision);
    office.clock.set("2026-09-24"); // the fifth working day
    CHECK_FALSE(office.move(Stage::Decision));
    office.clock.set("2026-09-25");
    REQUIRE_MOVE(office, Stage::Decision);
    const CaseDocument decision = office.make("penalty_decision");
    CHECK(decision.number == QStringLiteral("张环高罚〔2026〕1号"));
    CHECK(decidedFines().empty());
    REQUIRE_MOVE(office, Stage::Service);
    CHECK(office.file().one.decidedOn == QDate(2026, 9, 25));
    REQUIRE(decidedFines().size() == 1); // what later cases are compared with
    CHECK(decidedFines().front().amount == fine.amount);
    CHECK(decidedFines().front().decidedOn == QDate(2026, 9, 25));
    CHECK(decidedFines().front().caseNumber == QStringLiteral("张环高立〔2026〕1号"));
    CHECK(office.file().one.dueRule == QLatin1String("decision_service"));
}

TEST_CASE("what is missing is named, and nothing moves", "[casework]")
{
    CaseOffice office;
    const auto moved = office.move(Stage::PreliminaryReview);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == Error::Code::Refused);
    CHECK(moved.error().message.inWords().contains(QStringLiteral("案件线索（来源）登记表")));
    CHECK(office.file().one.stage == Stage::Lead);
}

TEST_CASE("duties stay apart: who investigates neither reviews nor approves", "[casework]")
{
    CaseOffice office;
    CHECK_FALSE(confirm(*office.workspace, office.as(office.zhang), office.id, QStringLiteral("six_points"), {}));
    CHECK_FALSE(approve(*office.workspace, office.as(office.zhang), office.id, Stage::Filed, {}));
    CHECK_FALSE(confirm(*office.workspace, {}, office.id, QStringLiteral("jurisdiction_checked"), {}));
    CHECK(confirm(*office.workspace, office.as(office.reviewer), office.id, QStringLiteral("no_such"), {}).error().code
        == Error::Code::NotFound);
    // The head is put in charge of the case: now he may not approve it.
    office.change([&](Case &one) { one.officers.append(office.head.id.text()); });
    CHECK_FALSE(approve(*office.workspace, office.as(office.head), office.id, Stage::Filed, {}));
}

TEST_CASE("a confirmation can be taken back, and a returned case asks for it anew", "[casework]")
{
    CaseOffice office;
    office.confirm(office.zhang, "jurisdiction_checked");
    CHECK(office.facts().confirmations.contains(QStringLiteral("jurisdiction_checked")));
    REQUIRE(confirm(
        *office.workspace, office.as(office.zhang), office.id, QStringLiteral("jurisdiction_checked"), {}, true));
    CHECK_FALSE(office.facts().confirmations.contains(QStringLiteral("jurisdiction_checked")));

    fileAndInvestigate(office);
    CHECK(office.facts().confirmations.contains(QStringLiteral("elements_proved")));
    office.confirm(office.reviewer, "returned_by_review");
    REQUIRE_MOVE(office, Stage::Investigation);
    CHECK(office.file().one.round == 1);
    CHECK_FALSE(office.facts().confirmations.contains(QStringLiteral("elements_proved")));
}

TEST_CASE("numbers follow each other without doubles, also from two threads, inside the device's range", "[casework]")
{
    CaseOffice office;
    std::vector<Id<CaseDocument>> drafts;
    for (int i = 0; i < 12; ++i) {
        auto draft = draftDocument(office.file(), QStringLiteral("prior_notice"), todayOf(*office.workspace));
        draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
        REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
        drafts.push_back(draft->id);
    }
    const auto finish = [&](std::size_t first) {
        for (std::size_t i = first; i < drafts.size(); i += 2)
            (void)finishDocument(*office.workspace, office.as(office.zhang), drafts[i]);
    };
    std::thread other(finish, 1);
    finish(0);
    other.join();
    std::set<QString> numbers;
    for (const CaseDocument &document : office.file().documents)
        numbers.insert(document.number);
    CHECK(numbers.size() == 12);
    CHECK(numbers.contains(QStringLiteral("张环高罚告〔2026〕12号")));

    REQUIRE(setSerialRange(*office.workspace, {500, 500}));
    CHECK(office.make("prior_notice").number == QStringLiteral("张环高罚告〔2026〕500号"));
    CHECK(nextNumber(*office.workspace, QStringLiteral("张环高罚告〔2026〕")).error().code == Error::Code::Refused);
    CHECK_FALSE(setSerialRange(*office.workspace, {0, 10}));
    office.clock.set("2027-01-04");
    CHECK(office.make("penalty_decision").number == QStringLiteral("张环高罚〔2027〕500号"));
}

TEST_CASE("a document is final only when it is complete, and then it does not change", "[casework]")
{
    CaseOffice office;
    auto draft = draftDocument(office.file(), QStringLiteral("penalty_decision"), todayOf(*office.workspace));
    REQUIRE(draft);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    const auto early = finishDocument(*office.workspace, office.as(office.zhang), draft->id);
    REQUIRE_FALSE(early);
    CHECK(early.error().message.inWords().contains(QStringLiteral("处罚种类与幅度")));
    CHECK(office.file().documents.front().state == DocumentState::Draft);

    draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    const auto made = finishDocument(*office.workspace, office.as(office.zhang), draft->id);
    REQUIRE(made);
    CHECK(made->fields.value(QLatin1String("issue_date")).toString() == QLatin1String("2026-09-01"));
    CHECK(saveDraft(*office.workspace, office.as(office.zhang), *draft).error().code == Error::Code::Refused);
    CHECK_FALSE(finishDocument(*office.workspace, office.as(office.zhang), draft->id));
    CHECK_FALSE(serveDocument(*office.workspace, office.as(office.zhang), made->id, QDate(2026, 8, 31), {}));
    CHECK_FALSE(voidDocument(*office.workspace, office.as(office.zhang), made->id, QStringLiteral("  ")));
    REQUIRE(voidDocument(*office.workspace, office.as(office.zhang), made->id, QStringLiteral("打印有误")));
    CHECK(office.make("penalty_decision").number
        == QStringLiteral("张环高罚〔2026〕2号")); // a void number is not used again
}

TEST_CASE("a document is filled from the record and from nothing else", "[casework]")
{
    CaseOffice office;
    office.change([&](Case &one) {
        one.fine = Money::fromYuan(500'000).value();
        one.violations = {QStringLiteral("water_exceed_standard")};
        one.basis = {{QStringLiteral("water_exceed_standard"),
            QJsonObject{{QStringLiteral("law"), QStringLiteral("某法")},
                {QStringLiteral("article_penalty"), QStringLiteral("第九十九条")}}}};
    });
    const CaseFile file = office.file();
    const auto draft = draftDocument(file, QStringLiteral("penalty_decision"), todayOf(*office.workspace));
    REQUIRE(draft);
    const auto text = [&](const char *field) { return draft->fields.value(QLatin1String(field)).toString(); };
    CHECK(text("party_name") == QStringLiteral("高台县某建材有限公司（演示）"));
    CHECK(text("fact_time") == QStringLiteral("2026年8月31日"));
    CHECK(text("remedy_review").contains(QStringLiteral("张掖市人民政府")));
    CHECK_FALSE(draft->fields.contains(QLatin1String("fact_motive"))); // only the officer knows
    CHECK_FALSE(draft->fields.contains(QLatin1String("law_violated"))); // no article chosen
    const DocumentType &type = *DocumentTypes::shipped().find(draft->type);
    CHECK(documentLines(*type.field(u"penalty"), draft->fields.value(QLatin1String("penalty")))
        == QStringList{QStringLiteral("罚款人民币伍拾万元整（¥500,000.00）")});
    CHECK(documentLines(*type.field(u"law_basis"), draft->fields.value(QLatin1String("law_basis")))
        == QStringList{QStringLiteral("《某法》第九十九条")});
}

TEST_CASE("the list goes by pages without doubles, in each order and filter", "[casework]")
{
    CaseOffice office;
    for (int i = 0; i < 25; ++i) {
        CaseOpening opening;
        opening.draft.cause = QStringLiteral("案由%1").arg(i);
        opening.draft.partyName = i % 2 ? QStringLiteral("甲公司") : QStringLiteral("乙_公司");
        opening.draft.source = QStringLiteral("举报");
        opening.draft.officers = QStringList{(i % 5 ? office.zhang : office.head).id.text()};
        REQUIRE(openCase(*office.workspace, office.as(office.zhang), opening));
    }
    const auto count = [&](const CaseFilter &filter) {
        std::set<QString> seen;
        std::optional<CaseCursor> after;
        int rows = 0;
        do {
            const auto page = caseList(office.workspace->reader(), filter, after, 7);
            REQUIRE(page);
            for (const CaseRow &row : page->rows) {
                seen.insert(row.id.text());
                ++rows;
            }
            after = page->next;
        } while (after);
        CHECK(int(seen.size()) == rows);
        return rows;
    };
    CHECK(count({}) == 26);
    CHECK(count({.order = CaseFilter::Order::Updated, .stage = Stage::Lead, .officer = {}, .text = {}}) == 26);
    fileAndInvestigate(office);
    CHECK(count({.order = CaseFilter::Order::Updated, .stage = Stage::CaseReview, .officer = {}, .text = {}}) == 1);
    CHECK(count({.order = CaseFilter::Order::Filed, .stage = {}, .officer = {}, .text = {}}) == 1);
    CHECK(count({.order = CaseFilter::Order::Updated, .stage = Stage::Closed, .officer = {}, .text = {}}) == 0);
    CHECK(
        count({.order = CaseFilter::Order::Due, .stage = {}, .officer = {}, .text = {}}) == 26); // fifteen days to file
    CHECK(count({.order = CaseFilter::Order::Updated, .stage = {}, .officer = office.head.id.uuid(), .text = {}}) == 5);
    CHECK(
        count({.order = CaseFilter::Order::Updated, .stage = {}, .officer = {}, .text = QStringLiteral("乙_")}) == 13);
    CHECK(count({.order = CaseFilter::Order::Due, .stage = {}, .officer = {}, .text = QStringLiteral("%")}) == 0);
}

TEST_CASE("a list finds the same cases whether few, many or nearly all hold what is typed", "[casework]")
{
    CaseOffice office;
    constexpr int kCases = 3200; // more than are put in order by themselves
    auto work = office.workspace->begin({}, {"test", "fill", {}});
    for (int i = 0; i < kCases; ++i) {
        Case one;
        one.id = Id<Case>::create();
        one.cause = QStringLiteral("粉尘");
        one.partyName = i % 100 == 0 ? QStringLiteral("甲公司") : QStringLiteral("乙公司");
        one.updatedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + i % 977, Qt::UTC);
        one.dueOn = QDate(2026, 12, 1).addDays(i % 31);
        work.put(one);
    }
    for (int i = 0; i < kCases; ++i) {
        Case one;
        one.id = Id<Case>::create();
        one.cause = QStringLiteral("污水");
        one.updatedAt = QDateTime::fromMSecsSinceEpoch(1'791'000'000'000 + i, Qt::UTC);
        work.put(one);
    }
    REQUIRE(work.commit());
    const auto row = GENERATE(values<std::pair<const char16_t *, int>>({
        {u"甲公司", 32},
        {u"fc", 3200},
        {u"污水", 3200},
        {u"没有", 0},
    }));
    const auto order = GENERATE(CaseFilter::Order::Updated, CaseFilter::Order::Due);
    std::set<QString> seen;
    std::optional<CaseCursor> after;
    int rows = 0;
    do {
        const auto page = caseList(office.workspace->reader(),
            {.order = order, .stage = {}, .officer = {}, .text = QString::fromUtf16(row.first)}, after, 100);
        REQUIRE(page);
        for (const CaseRow &one : page->rows) {
            seen.insert(one.id.text());
            ++rows;
        }
        after = page->next;
    } while (after);
    CHECK(int(seen.size()) == rows);
    const bool dueless = order == CaseFilter::Order::Due && row.first == std::u16string_view(u"污水");
    CHECK(rows == (dueless ? 0 : row.second));
}

TEST_CASE("the last days of a case run from what is on file", "[casework]")
{
    CaseOffice office;
    CHECK(office.file().one.dueRule == QLatin1String("filing_decision"));
    CHECK(office.file().one.dueOn == QDate(2026, 9, 16));
    fileAndInvestigate(office);
    CHECK(office.file().one.dueRule == QLatin1String("case_conclusion"));
    CHECK(office.file().one.dueOn == QDate(2026, 11, 30));
}

TEST_CASE("a right the party did not use lapses and is nobody's delay", "[casework]")
{
    CaseOffice office;
    fileAndInvestigate(office);
    office.make("prior_notice", "2026-09-01");
    CaseFile file = office.file();
    file.one.stage = Stage::PriorNotice;
    const auto defence = [&file](QDate today) {
        const auto running = runningDeadlines(file, today);
        const auto at = std::find_if(running.begin(), running.end(),
            [](const RunningDeadline &one) { return one.deadline.rule.id == QLatin1String("statement_defence"); });
        return at == running.end() ? std::optional<RunningDeadline>() : *at;
    };
    const auto last = defence(QDate(2026, 9, 2));
    REQUIRE(last);
    CHECK(last->deadline.lastDay == QDate(2026, 9, 8)); // five working days
    CHECK_FALSE(defence(QDate(2026, 9, 8))->met);
    CHECK(defence(QDate(2026, 9, 9))->met);
}

TEST_CASE("a draft of a case says under which field it is wrong", "[casework]")
{
    Case draft;
    draft.actStartedOn = QDate(2026, 9, 2);
    draft.actEndedOn = QDate(2026, 9, 1);
    std::set<QString> fields;
    for (const CaseFault &fault : faultsOf(draft, QDate(2026, 8, 31)))
        fields.insert(fault.field);
    CHECK(fields
        == std::set{QStringLiteral("cause"), QStringLiteral("party_name"), QStringLiteral("source"),
            QStringLiteral("act_started_on"), QStringLiteral("act_ended_on")});
}

TEST_CASE("what is taken in for a finding after its case was opened goes on the case too", "[casework]")
{
    CaseOffice office;
    const QString photo = office.folder.filePath(QStringLiteral("later.txt"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("what the officer saw on the second day");
    file.close();
    inspection::ChecklistAnswer finding;
    finding.id = Id<inspection::ChecklistAnswer>::create();
    evidence::ImportContext context;
    context.checklistAnswer = inspection::ChecklistAnswer::description().ref(finding.id);
    const std::vector<QString> files{photo};

    SECTION("a case was opened from the finding")
    {
        finding.openedCase = Case::description().ref(office.id);
        auto work = office.workspace->begin(office.as(office.zhang), {"test", "finding", {}});
        work.put(finding);
        REQUIRE(work.commit());
        const std::size_t before = office.file().evidence.size();
        const auto report = importForFinding(*office.workspace, office.as(office.zhang), context, files);
        CHECK(report.added() == 1);
        CHECK(office.file().evidence.size() == before + 1);
    }
    SECTION("no case yet: it is evidence of the finding alone")
    {
        const std::size_t before = office.file().evidence.size();
        CHECK(importForFinding(*office.workspace, office.as(office.zhang), context, files).added() == 1);
        CHECK(office.file().evidence.size() == before);
    }
}
