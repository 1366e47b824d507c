// The province publishes a benchmark pack, and every workstation of its area has it, signed.
#include "core/discretion/PackLibrary.h"
#include "tests/core/discretion/SamplePack.h"
#include "tests/province/RunningServer.h"
#include "tests/province/Workstation.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;
using discretion::Standing;

namespace {

const QStringList kCodes{QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-01:620724:county"),
    QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-02:620724:county"), QStringLiteral("--enrol-code"),
    QStringLiteral("ZHANGYE-1:620700:city"), QStringLiteral("--enrol-code"), QStringLiteral("PINGLIANG:620800:city"),
    QStringLiteral("--enrol-code"), QStringLiteral("PROVINCE1:620000:province"), QStringLiteral("--enrol-code"),
    QStringLiteral("CHENGDU-1:510100:city")};

QByteArray packFor(const char *area, const char *from = "2026-01-01")
{
    return test::samplePack().replace("620000", area).replace("2026-01-01", from);
}

/// A workstation and the packs it has.
struct Station : Workstation {
    using Workstation::Workstation;

    std::vector<discretion::Pack> packs()
    {
        exchange();
        std::vector<discretion::Pack> out = *discretion::readPacks(workspace->reader(), membership->provinceKey);
        std::erase_if(out, [](const discretion::Pack &one) { return one.reference; });
        return out;
    }
    QStringList areas()
    {
        QStringList out;
        for (const discretion::Pack &pack : packs()) {
            CHECK(pack.standing == Standing::Published);
            out.append(pack.jurisdiction);
        }
        out.sort();
        return out;
    }
};

} // namespace

TEST_CASE("a pack published beside the running server reaches every device of its area, signed", "[province]")
{
    const QTemporaryDir data;
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station county(*http, "620724", "GAOTAI-01");
    CHECK(county.packs().empty());

    const ProvinceRun run = publishPack(data.path(), packFor("620000"));
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(
        run.out.startsWith(QStringLiteral("published 试行裁量表: 某厅 for 620000, in force from 2026-01-01, digest ")));

    const auto packs = county.packs(); // by its cursor
    REQUIRE(packs.size() == 1);
    CHECK(packs.front().standing == Standing::Published);
    CHECK(packs.front().publishedAt.isValid());
    CHECK(packs.front().benchmarks.size() == 2);
    const auto chains = county.workspace->journal().verify();
    REQUIRE(chains);
    CHECK(chains->size() == 2); // its own, and the province's
    for (const auto &[device, verdict] : *chains)
        CHECK(verdict.fault == record::ChainVerdict::Fault::None);
    Station fresh(*http, "620724", "GAOTAI-02"); // by the snapshot
    Station city(*http, "620700", "ZHANGYE-1");
    Station province(*http, "620000", "PROVINCE1");
    Station stranger(*http, "510100", "CHENGDU-1");
    for (Station *station : {&fresh, &city, &province})
        CHECK(station->areas() == QStringList{QStringLiteral("620000")});
    CHECK(stranger.packs().empty());

    // What only the province does goes to everybody; what others of the province do does not.
    auto work = province.workspace->begin({}, {"test", "something of the province's own", {}});
    work.setArea(QStringLiteral("620000"));
    work.put(*discretion::PackRecord::of(packFor("620000", "2026-03-01")));
    REQUIRE(work.commit());
    (void)province.packs();
    CHECK(county.packs().size() == 1);
}

TEST_CASE("a city's pack goes to its counties, and to nobody beside", "[province]")
{
    const QTemporaryDir data;
    REQUIRE(publishPack(data.path(), packFor("620000")).exitCode == 0); // before the server ever ran
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station county(*http, "620724", "GAOTAI-01");
    Station city(*http, "620700", "ZHANGYE-1");
    Station other(*http, "620800", "PINGLIANG");
    CHECK(county.areas() == QStringList{QStringLiteral("620000")});
    CHECK(other.areas() == QStringList{QStringLiteral("620000")});
    REQUIRE(publishPack(data.path(), packFor("620700")).exitCode == 0);
    REQUIRE(publishPack(data.path(), packFor("620724")).exitCode == 0);
    const QStringList all{QStringLiteral("620000"), QStringLiteral("620700"), QStringLiteral("620724")};
    CHECK(county.areas() == all);
    CHECK(city.areas() == all);
    CHECK(other.areas() == QStringList{QStringLiteral("620000")});
    Station fresh(*http, "620724", "GAOTAI-02");
    CHECK(fresh.areas() == all);
}

TEST_CASE("a pack is published once; a later version is a new pack beside the old one", "[province]")
{
    const QTemporaryDir data;
    REQUIRE(publishPack(data.path(), packFor("620000")).exitCode == 0);
    const ProvinceRun again = publishPack(data.path(), packFor("620000").replace(": ", " :\n"));
    CHECK(again.exitCode == 2);
    CHECK(again.err.contains(QStringLiteral("“试行裁量表” is published already, word for word.")));
    REQUIRE(publishPack(data.path(), packFor("620000", "2027-01-01")).exitCode == 0);
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station county(*http, "620724", "GAOTAI-01");
    const auto packs = county.packs();
    REQUIRE(packs.size() == 2);
    CHECK(packs.front().effectiveFrom == QDate(2027, 1, 1));
    CHECK(packs.back().effectiveFrom == QDate(2026, 1, 1));
    CHECK(packs.front().id == packs.back().id);
}

TEST_CASE("packs that fill more than one answer all arrive, by the cursor and by the snapshot", "[province]")
{
    const QTemporaryDir data;
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station county(*http, "620724", "GAOTAI-01");
    CHECK(county.packs().empty());
    constexpr int kPacks = 8;
    for (int i = 0; i < kPacks; ++i) {
        const QByteArray source = QByteArray(900'000, 'x') + QByteArray::number(i);
        const char *area = i % 2 == 0 ? "620000" : "620700";
        REQUIRE(publishPack(data.path(), packFor(area).replace("\"source\": \"-\"", "\"source\": \"" + source + '"'))
                    .exitCode
            == 0);
    }
    CHECK(county.packs().size() == kPacks);
    Station fresh(*http, "620724", "GAOTAI-02");
    CHECK(fresh.packs().size() == kPacks);
    CHECK(publishPack(data.path(), packFor("620000").replace("\"-\"", '"' + QByteArray(1'200'000, 'x') + '"')).exitCode
        == 2); // larger than an entry may be
}

TEST_CASE("what is no pack of the area is not published, told in words", "[province]")
{
    const QTemporaryDir data;
    struct Row {
        const char *situation;
        QByteArray json;
        const char *words;
    };
    const std::vector<Row> rows{
        {"no pack", "{}", "/pack"},
        {"a weight that is no number", packFor("620000").replace("32.5", "\"x\""), "/benchmarks/0"},
        {"the whole country", packFor("000000"), "whole country"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        const ProvinceRun run = publishPack(data.path(), row.json);
        CHECK(run.exitCode == 2);
        CHECK(run.err.startsWith(QStringLiteral("qilian-province: ")));
        CHECK(run.err.contains(QLatin1String(row.words)));
    }
    CHECK(runProvince(data.path(), {QStringLiteral("publish")}).exitCode == 2);
    CHECK(runProvince(data.path(), {QStringLiteral("withdraw"), QStringLiteral("x")}).exitCode == 2);
    CHECK(runProvince(data.path(), {QStringLiteral("publish"), data.filePath(QStringLiteral("none"))}).exitCode == 2);
}

TEST_CASE("a device that claims the province's signature convinces nobody", "[province]")
{
    const QTemporaryDir data;
    const ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Station forger(*http, "620724", "GAOTAI-01");
    Station county(*http, "620724", "GAOTAI-02");
    discretion::PackRecord forged = discretion::PackRecord::of(packFor("620724")).value();
    forged.signingKey = QString::fromLatin1(forger.membership->provinceKey);
    forged.signedAt = QDateTime::currentDateTimeUtc();
    forged.signature = QString::fromLatin1(forger.membership->key.sign(forged.signedText()));
    auto work = forger.workspace->begin({}, {"test", "a forged pack", {}});
    work.put(forged);
    REQUIRE(work.commit());
    (void)forger.packs();
    const auto packs = county.packs();
    REQUIRE(packs.size() == 1);
    CHECK(packs.front().standing == Standing::Invalid);
}
