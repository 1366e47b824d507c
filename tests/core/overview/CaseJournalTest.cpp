#include "core/binder/ArchiveNumber.h"
#include "core/binder/Withheld.h"
#include "core/casework/CaseLink.h"
#include "core/casework/DocumentSignature.h"
#include "core/discretion/DecidedFine.h"
#include "core/overview/CaseEvents.h"
#include "core/overview/Schema.h"
#include "core/party/ServiceAddress.h"
#include "core/review/ReviewAnswer.h"
#include "core/store/Database.h"
#include "core/supervision/OverdueMatter.h"
#include "tests/core/casework/CaseOffice.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::overview;
using Catch::Matchers::Contains;
using qilian::test::CaseOffice;

namespace {

CaseJournal journalOf(const CaseOffice &office)
{
    auto found = CaseJournal::find(office.workspace->reader(), office.id);
    REQUIRE(found);
    return std::move(*found);
}

std::vector<JournalLine> lines(const CaseOffice &office, const JournalFilter &filter = {}, int limit = 1000)
{
    const auto page = journalOf(office).page(office.workspace->reader(), filter, 0, limit);
    REQUIRE(page);
    return page->lines;
}

std::string events(const CaseOffice &office)
{
    const auto page = caseEvents(office.workspace->reader(), journalOf(office), 0, 1000);
    REQUIRE(page);
    QStringList out;
    for (const CaseEvent &event : page->events)
        out << event.words;
    return out.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the record of a case holds its documents, evidence and confirmations", "[overview]")
{
    CaseOffice office;
    office.make("clue_register");
    office.confirm(office.zhang, "jurisdiction_checked");
    const CaseJournal journal = journalOf(office);
    CHECK(journal.kinds().join(u' ').toStdString()
        == "case case_document confirmation document_decision evidence evidence_link");
    const auto all = lines(office);
    CHECK(all.size() == journal.size());
    CHECK(all.back().ref.kind.toStdString() == "evidence"); // taken before the case was opened
    CHECK(all.front().ref.kind.toStdString() == "confirmation");
    CHECK(all.front().who.toStdString() == "张某");
    CHECK(all.front().device.toStdString() == "高台 1");
    CHECK(all.front().change.hash.size() == 64);
}

TEST_CASE("the record of a case holds every kind of record that names a case", "[overview]")
{
    CaseOffice office;
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "one of each", {}});
    QStringList put;
    std::vector<record::Ref> refs;
    const auto add = [&]<class T>(T one) {
        one.id = Id<T>::create();
        if constexpr (requires { one.caseId; })
            one.caseId = office.id;
        else if constexpr (requires { one.forCase; })
            one.forCase = casework::Case::description().ref(office.id);
        work.put(one);
        put.append(T::description().kind().name);
        refs.push_back(record::refTo(one));
    };
    const auto addAll = [&]<class... Kinds>(std::tuple<Kinds...> *) { (add(Kinds()), ...); };
    addAll(static_cast<std::tuple<binder::ArchiveNumber, binder::Withheld, casework::CaseDocument,
            casework::DocumentDecision, casework::Confirmation, casework::DocumentSignature, casework::ExcludedPeriod,
            casework::GrantedExtension, casework::ServiceAttempt, casework::ServiceOutcome, discretion::DecidedFine,
            discretion::DeterminationRecord, measure::Correction, measure::Recheck, measure::Holding,
            measure::HeldThing, measure::Disposal, measure::ProductionLimit, performance::Payment,
            performance::Deferral, performance::Remedy, performance::DemandAnswer, performance::CourtApplication,
            referral::ScreeningRecord, referral::Referral, review::ReviewAnswer, supervision::OverdueEntry> *>(
        nullptr));
    casework::CaseLink link;
    link.id = Id<casework::CaseLink>::create();
    link.one = Id<casework::Case>::create();
    link.other = office.id;
    work.put(link);
    put.append(casework::CaseLink::description().kind().name);
    party::ServiceAddress address;
    address.id = Id<party::ServiceAddress>::create();
    address.owner = casework::Case::description().ref(office.id);
    work.put(address);
    put.append(party::ServiceAddress::description().kind().name);
    refs.push_back(record::refTo(address));
    REQUIRE(work.commit());

    const QStringList found = journalOf(office).kinds();
    for (const QString &kind : put) {
        CAPTURE(kind.toStdString());
        CHECK(found.contains(kind));
    }
    const record::Schema all = overview::schema();
    const record::Ref page = casework::Case::description().ref(office.id);
    for (const record::Ref &ref : refs) { // what waits or is contested opens the case
        CAPTURE(ref.kind.toStdString());
        CHECK(titleOf(office.workspace->reader(), ref).page == page);
    }
    for (const record::Kind *kind : all.kinds()) { // and none was forgotten above
        CAPTURE(kind->name.toStdString());
        if (kind->field(u"case_id") || kind->field(u"for_case"))
            CHECK(put.contains(kind->name));
    }
}

TEST_CASE("a change says what a field was and what it became", "[overview]")
{
    CaseOffice office;
    office.change([](casework::Case &one) { one.cause = QStringLiteral("另一个案由"); });
    const auto all = lines(office);
    const JournalLine &line = all.front();
    const auto cause = std::find_if(line.changes.begin(), line.changes.end(),
        [](const FieldChange &change) { return change.after == QStringLiteral("另一个案由"); });
    REQUIRE(cause != line.changes.end());
    CHECK(cause->before.toStdString() == "未按规定设置大气污染物排放口");
    CHECK(cause->field.toStdString() == "Cause");
}

TEST_CASE("what was typed into a document is told field by field", "[overview]")
{
    CaseOffice office;
    office.make("clue_register");
    const auto found = lines(office, {{}, QStringLiteral("case_document"), {}, {}, {}});
    bool told = false;
    for (const JournalLine &line : found) {
        for (const FieldChange &change : line.changes) {
            CHECK_FALSE(change.after.startsWith(u'{')); // no raw data
            told = told || change.field == QStringLiteral("线索内容");
        }
    }
    CHECK(told);
}

TEST_CASE("the record is searched by person, kind, day and words", "[overview]")
{
    CaseOffice office;
    office.make("clue_register");
    office.clock.set("2026-10-08");
    office.change([](casework::Case &one) { one.place = QStringLiteral("锅炉房"); });
    office.approve(casework::Stage::Filed);
    CHECK(lines(office, {office.head.id.uuid(), QStringLiteral("confirmation"), {}, {}, {}}).size() == 1);
    CHECK(lines(office, {{}, QStringLiteral("evidence"), {}, {}, {}}).size() == 1);
    CHECK(lines(office, {{}, {}, QDate(2026, 10, 8), QDate(2026, 10, 8), {}}).size() == 2);
    CHECK(lines(office, {{}, {}, QDate(2026, 10, 9), {}, {}}).empty());
    CHECK(lines(office, {{}, {}, {}, {}, QStringLiteral("锅炉房")}).size() == 1);
    CHECK(lines(office, {{}, {}, {}, {}, QStringLiteral("不存在")}).empty());
}

TEST_CASE("the record is read a page at a time and nothing is left out", "[overview]")
{
    CaseOffice office;
    for (int i = 0; i < 30; ++i)
        office.change([i](casework::Case &one) { one.note = QString::number(i); });
    const CaseJournal journal = journalOf(office);
    std::size_t at = 0;
    std::size_t seen = 0;
    int pages = 0;
    while (at < journal.size()) {
        const auto page = journal.page(office.workspace->reader(), {}, at, 7);
        REQUIRE(page);
        REQUIRE(page->next > at);
        CHECK(page->lines.size() <= 7);
        seen += page->lines.size();
        at = page->next;
        ++pages;
    }
    CHECK(seen == journal.size());
    CHECK(pages == int((journal.size() + 6) / 7));
}

TEST_CASE("an entry shows how it hangs in its chain", "[overview]")
{
    CaseOffice office;
    office.make("clue_register");
    for (const JournalLine &line : lines(office))
        CHECK(line.link == ChainLink::Linked);
    const QString path = office.workspace->folder() + QStringLiteral("/workspace.db");
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    REQUIRE(database);
    SECTION("altered bytes are shown where they stand")
    {
        int altered = 0;
        REQUIRE((*database)->run("UPDATE journal SET entry = CAST(replace(CAST(entry AS TEXT), '破碎车间', '锅炉房')"
                                 " AS BLOB) WHERE kind = 'case'"));
        for (const JournalLine &line : lines(office))
            altered += line.link == ChainLink::Altered ? 1 : 0;
        CHECK(altered == 1);
    }
    SECTION("what belongs to another area is open, not broken")
    {
        REQUIRE((*database)->run("DELETE FROM journal WHERE kind IN ('evidence', 'evidence_link')"));
        int open = 0;
        for (const JournalLine &line : lines(office))
            open += line.link == ChainLink::Open ? 1 : 0;
        CHECK(open >= 1);
    }
}

TEST_CASE("the timeline tells what happened, the latest first", "[overview]")
{
    CaseOffice office;
    office.make("clue_register");
    const casework::CaseDocument notice = office.make("prior_notice", "2026-09-10");
    office.approve(casework::Stage::Filed);
    office.change([](casework::Case &one) { one.note = QStringLiteral("nothing to tell"); });
    const std::string told = events(office);
    INFO(told);
    const QStringList rows = QString::fromStdString(told).split(u'\n');
    CHECK(rows.front().startsWith(QStringLiteral("Approved: ")));
    CHECK(rows[1].startsWith(QStringLiteral("Served: %1").arg(notice.title)));
    CHECK(rows[1].contains(QStringLiteral("2026-09-10")));
    CHECK(rows[2].startsWith(QStringLiteral("Made final: ")));
    CHECK(rows.contains(QStringLiteral("The case was opened: 未按规定设置大气污染物排放口")));
    CHECK(rows.back().startsWith(QStringLiteral("Evidence taken: ")));
    CHECK_FALSE(told.find("nothing to tell") != std::string::npos);
}

TEST_CASE("the timeline tells measures, payments, remedies and transfers by what they are about", "[overview]")
{
    CaseOffice office;
    const record::Ref ref = casework::Case::description().ref(office.id);
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "record", {}});
    performance::Payment payment;
    payment.id = Id<performance::Payment>::create();
    payment.forCase = ref;
    payment.amount = Money::fromFen(2'000'000);
    payment.on = QDate(2026, 9, 28);
    work.put(payment);
    performance::Remedy suit;
    suit.id = Id<performance::Remedy>::create();
    suit.forCase = ref;
    suit.kind = performance::RemedyKind::Suit;
    suit.body = QStringLiteral("高台县人民法院");
    suit.beganOn = QDate(2026, 10, 9);
    work.put(suit);
    measure::HeldThing pump;
    pump.id = Id<measure::HeldThing>::create();
    pump.forCase = ref;
    pump.name = QStringLiteral("潜水泵");
    pump.quantity = QStringLiteral("1台");
    work.put(pump);
    REQUIRE(work.commit());
    const std::string told = events(office);
    CHECK_THAT(
        told, Contains("Recorded: Payment · Fine · " + payment.amount.display().toStdString() + " · 2026-09-28"));
    CHECK_THAT(told, Contains("Recorded: Reconsideration or suit · Suit · 高台县人民法院 · 2026-10-09 · Still open"));
    CHECK_THAT(told, Contains("Recorded: Thing held · 潜水泵 · 1台"));

    auto change = office.workspace->begin(office.as(office.zhang), {"test", "end", {}});
    auto ended = change.get(suit.id);
    REQUIRE(ended);
    ended->outcome = performance::Outcome::Upheld;
    ended->note = QStringLiteral("二审维持");
    change.put(*ended);
    REQUIRE(change.commit());
    CHECK_THAT(
        events(office), Contains("Changed: Reconsideration or suit · Suit · 高台县人民法院 · 2026-10-09 · Upheld"));
    CHECK(lines(office).front().about.toStdString()
        == "Reconsideration or suit · Suit · 高台县人民法院 · 2026-10-09 · Upheld");
}

TEST_CASE("the record of a case is found by index", "[overview]")
{
    CaseOffice office;
    const auto database = store::Database::open(
        office.workspace->folder() + QStringLiteral("/workspace.db"), store::Database::Mode::ReadOnly);
    REQUIRE(database);
    for (const char *name : {"places_of_record", "entry_at", "entry_of_device"}) {
        QFile file(QStringLiteral(":/sql/overview/%1.sql").arg(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto plan = (*database)->prepare("EXPLAIN QUERY PLAN " + file.readAll());
        REQUIRE(plan);
        store::Cursor cursor(**plan);
        while ((*plan)->step().value_or(false)) {
            const QString step = (*plan)->text((*plan)->column("detail"));
            INFO(name << ": " << step.toStdString());
            CHECK_FALSE(step.startsWith(QStringLiteral("SCAN")));
            CHECK_FALSE(step.contains(QStringLiteral("TEMP B-TREE")));
        }
    }
}
