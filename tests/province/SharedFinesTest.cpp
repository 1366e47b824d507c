// A fine decided anywhere in the province is compared everywhere in it, and nothing else of the case leaves its area.
#include "core/casework/Case.h"
#include "core/discretion/SimilarCases.h"
#include "core/store/Backup.h"
#include "core/sync/Protocol.h"
#include "core/sync/ProvinceClient.h"
#include "tests/core/discretion/SamplePack.h"
#include "tests/province/RunningServer.h"
#include "tests/province/Workstation.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using discretion::DecidedFine;
using discretion::DeterminationRecord;

namespace {

const QStringList kCodes{QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-01:620724:county"),
    QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-02:620724:county"), QStringLiteral("--enrol-code"),
    QStringLiteral("KONGTONG1:620802:county"), QStringLiteral("--enrol-code"),
    QStringLiteral("KONGTONG2:620802:county"), QStringLiteral("--enrol-code"), QStringLiteral("ZHANGYE-1:620700:city"),
    QStringLiteral("--enrol-code"), QStringLiteral("PROVINCE1:620000:province"), QStringLiteral("--enrol-code"),
    QStringLiteral("CHENGDU-1:510104:county")};
const QString kKind = DecidedFine::description().kind().name;

/// The fine of some case, always with the same choices.
DeterminationRecord fineOf(const casework::Case &one)
{
    const discretion::PackRecord used = discretion::PackRecord::of(samplePack()).value();
    discretion::Assessment assessment;
    assessment.benchmark = QStringLiteral("1");
    assessment.violation = QStringLiteral("water_exceed_standard");
    assessment.facts.branch = QStringLiteral("unit");
    assessment.facts.choices = {
        {QStringLiteral("f"), {QStringLiteral("b")}}, {QStringLiteral("g"), {QStringLiteral("a")}}};
    DeterminationRecord out = DeterminationRecord::of(used, *used.pack(), assessment).value();
    out.forCase = record::refTo(one);
    return out;
}

casework::Case newCase(const char *number)
{
    casework::Case out;
    out.id = Id<casework::Case>::create();
    out.number = QString::fromUtf8(number);
    out.decidedOn = QDate(2026, 6, 1);
    return out;
}

struct Station : Workstation {
    using Workstation::Workstation;

    DecidedFine decide(const casework::Case &one)
    {
        const DecidedFine fine = DecidedFine::of(fineOf(one), one.number, one.decidedOn);
        auto work = workspace->begin({}, {"test", "decide", {}});
        work.put(one);
        work.put(fine);
        REQUIRE(work.commit());
        exchange();
        return fine;
    }
    Result<store::CommitReceipt> takeBack(const Id<DecidedFine> &id)
    {
        auto work = workspace->begin({}, {"test", "take back", {}});
        DecidedFine fine = work.get(id).value();
        fine.amount = Money();
        work.put(fine);
        return work.commit();
    }
    /// What a case decided now would be compared with, after an exchange.
    std::map<QString, int> comparable()
    {
        exchange();
        const auto asked = discretion::ComparedFine::of(fineOf(newCase("-")));
        return discretion::compare(workspace->reader(), asked).value().byArea;
    }
    bool isSound() const
    {
        return store::Backup::check(*workspace, {}, [](qint64, qint64) {})->isSound();
    }
    /// The kinds of the entries that a whole walk brings, page by page; none comes twice.
    QStringList walk(const QByteArray &path, const QByteArray &cursorName)
    {
        sync::ProvinceClient client(line);
        QStringList kinds;
        QSet<QByteArray> seen;
        QByteArray cursor;
        for (bool more = true; more;) {
            sync::Ask ask;
            ask.method = "GET";
            ask.path = cursor.isEmpty() ? path : path + cursorName + cursor;
            ask.maxAnswerBytes = sync::kMaxPackedBytes;
            const auto said = client.ask(*membership, ask, {});
            REQUIRE(said);
            REQUIRE_FALSE(said->problem);
            const auto page = sync::readPull(said->answer);
            REQUIRE(page);
            for (qsizetype i = 0; i < page->batch.size(); ++i) {
                const QByteArray bytes = page->batch[i].toByteArray();
                CHECK_FALSE(seen.contains(bytes));
                seen.insert(bytes);
                kinds.append(record::open(bytes, record::ChainDigest::Sha256).value().kind);
            }
            CHECK((!page->more || page->next != cursor));
            cursor = page->next;
            more = page->more;
        }
        return kinds;
    }
};

} // namespace

TEST_CASE("a decided fine is found in every county of the province, by the cursor and by the snapshot", "[province]")
{
    const QTemporaryDir data;
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station gaotai(*http, "620724", "GAOTAI-01");
    Station kongtong(*http, "620802", "KONGTONG1");
    Station stranger(*http, "510104", "CHENGDU-1");
    for (Station *station : {&gaotai, &kongtong, &stranger})
        CHECK(station->comparable().empty());

    const casework::Case one = newCase("甘张高环罚〔2026〕1号");
    const DecidedFine fine = gaotai.decide(one);
    const std::map<QString, int> found{{QStringLiteral("620724"), 1}};
    CHECK(kongtong.comparable() == found); // by its cursor
    Station fresh(*http, "620802", "KONGTONG2"); // by the snapshot
    Station colleague(*http, "620724", "GAOTAI-02");
    Station city(*http, "620700", "ZHANGYE-1");
    Station province(*http, "620000", "PROVINCE1");
    for (Station *station : {&fresh, &colleague, &city, &province})
        CHECK(station->comparable() == found);
    CHECK(stranger.comparable().empty());

    SECTION("the case itself stays in its area, and that it is not there is no damage")
    {
        CHECK(colleague.workspace->reader().has(record::refTo(one)).value());
        for (Station *station : {&kongtong, &fresh}) {
            CHECK_FALSE(station->workspace->reader().has(record::refTo(one)).value());
            const auto asked = discretion::ComparedFine::of(fineOf(newCase("-")));
            const store::Reader reader = station->workspace->reader();
            const auto rows =
                discretion::similarCases(reader, asked, discretion::compare(reader, asked).value(), 0, 10);
            REQUIRE(rows);
            REQUIRE(rows->size() == 1);
            CHECK_FALSE(rows->front().isHere);
            CHECK(rows->front().number == one.number);
            CHECK(station->isSound());
        }
    }
    SECTION("taken back, it counts nowhere")
    {
        REQUIRE(gaotai.takeBack(fine.id));
        gaotai.exchange();
        for (Station *station : {&kongtong, &fresh, &colleague, &city, &province}) {
            CHECK(station->comparable().empty());
            CHECK(station->isSound());
        }
    }
    SECTION("what another county makes of it is refused and stays there")
    {
        REQUIRE(kongtong.takeBack(fine.id));
        kongtong.exchange();
        const auto refusals = kongtong.workspace->journal().refusals();
        REQUIRE(refusals);
        REQUIRE(refusals->size() == 1);
        CHECK(refusals->front().code == QLatin1String("out_of_area"));
        for (Station *station : {&gaotai, &fresh, &colleague, &city, &province})
            CHECK(station->comparable() == found);
    }
}

TEST_CASE("what is shared comes once to whom it comes anyway, and no cursor leaves anything out", "[province]")
{
    const QTemporaryDir data;
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station gaotai(*http, "620724", "GAOTAI-01");
    Station kongtong(*http, "620802", "KONGTONG1");
    constexpr int kEach = 4;
    for (int i = 0; i < kEach; ++i) {
        REQUIRE(gaotai.takeBack(gaotai.decide(newCase("甘张高环罚〔2026〕1号")).id));
        gaotai.exchange();
        kongtong.decide(newCase("甘平崆环罚〔2026〕1号"));
    }
    Station colleague(*http, "620724", "GAOTAI-02");
    Station city(*http, "620700", "ZHANGYE-1");
    Station province(*http, "620000", "PROVINCE1");
    const QString caseKind = casework::Case::description().kind().name;
    const int limit = GENERATE(1, 2, 3, 1000);
    CAPTURE(limit);
    for (Station *station : {&colleague, &city, &province}) {
        const QStringList pulled = station->walk("/v1/journal?limit=" + QByteArray::number(limit), "&after=");
        CHECK(pulled.count(kKind) == 3 * kEach);
        CHECK(pulled.count(caseKind) == (station == &province ? 2 * kEach : kEach));
        const QStringList state = station->walk("/v1/snapshot", "?cursor=");
        CHECK(state.count(kKind) == 3 * kEach); // of one taken back the other fields count still
        CHECK(state.count(caseKind) == (station == &province ? 2 * kEach : kEach));
    }
}

TEST_CASE("a server from before goes on with what it has published", "[province]")
{
    const QTemporaryDir data;
    REQUIRE(publishPack(data.path(), samplePack()).exitCode == 0);
    {
        const auto database =
            store::Database::open(data.filePath(QStringLiteral("province.db")), store::Database::Mode::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run("DROP INDEX publication_record; ALTER TABLE publication RENAME TO later;"
                                 "CREATE TABLE publication(n INTEGER PRIMARY KEY REFERENCES journal(n),"
                                 " area INTEGER NOT NULL, record BLOB NOT NULL UNIQUE, digest TEXT UNIQUE);"
                                 "INSERT INTO publication SELECT * FROM later; DROP TABLE later;"
                                 "CREATE INDEX publication_area ON publication(area, n);"
                                 "CREATE INDEX publication_record ON publication(area, record);"
                                 "DROP TABLE number_range; DROP TABLE number_series;"
                                 "PRAGMA user_version=2"));
    }
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station gaotai(*http, "620724", "GAOTAI-01");
    CHECK(gaotai.comparable().empty());
    CHECK(gaotai.walk("/v1/journal", "?after=").contains(discretion::PackRecord::description().kind().name));
    REQUIRE(gaotai.takeBack(gaotai.decide(newCase("甘张高环罚〔2026〕1号")).id));
    gaotai.exchange();
    CHECK(publishPack(data.path(), samplePack()).exitCode == 2); // word for word
}
