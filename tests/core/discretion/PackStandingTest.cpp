#include "core/discretion/PackLibrary.h"
#include "core/sync/SigningKey.h"
#include "tests/core/discretion/SamplePack.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;
using sync::SigningKey;

namespace {

const SigningKey &province()
{
    static const SigningKey kKey = SigningKey::create();
    return kKey;
}

void sign(PackRecord &record, const SigningKey &key = province())
{
    record.signingKey = QString::fromLatin1(key.publicKey());
    record.signedAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    record.signature = QString::fromLatin1(key.sign(record.signedText()));
}

PackRecord published()
{
    PackRecord out = PackRecord::of(test::samplePack()).value();
    sign(out);
    return out;
}

struct Library {
    Library()
    {
        store::WorkspaceOptions options;
        options.schema = record::Schema({&PackRecord::description().kind()});
        options.area = QStringLiteral("620724");
        options.create = true;
        workspace = *store::Workspace::open(folder.path(), options);
    }
    void put(const PackRecord &record)
    {
        auto work = workspace->begin({}, {"test", "a pack arrives", {}});
        work.put(record);
        REQUIRE(work.commit());
    }
    /// Without the references that come with the program.
    std::vector<Pack> read() const
    {
        auto out = *readPacks(workspace->reader(), province().publicKey());
        std::erase_if(out, [](const Pack &one) { return one.reference; });
        return out;
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Workspace> workspace;
};

} // namespace

TEST_CASE("what the province signs is written line by line", "[discretion]")
{
    PackRecord record = published();
    record.id = Id<PackRecord>::parse(u"01931f4e-2222-7000-8000-000000000001").value();
    record.effectiveTo = QDate(2030, 12, 31);
    record.digest = QString(64, u'a');
    CHECK(record.signedText()
        == "qilian-pack-1\n01931f4e-2222-7000-8000-000000000001\n" + QByteArray(64, 'a')
            + "\n620000\n2026-01-01\n2030-12-31\n1795000000000\nt\n某厅\n");
}

TEST_CASE("only what the province signed, unaltered, is published by the province", "[discretion]")
{
    struct Row {
        const char *situation;
        std::function<void(PackRecord &)> alter;
        Standing standing;
    };
    const std::vector<Row> rows{
        {"as it was signed", [](PackRecord &) {}, Standing::Published},
        {"never signed",
            [](PackRecord &record) {
                record.signature.clear();
                record.signingKey.clear();
                record.signedAt = {};
            },
            Standing::Imported},
        {"signed by another key", [](PackRecord &record) { sign(record, SigningKey::create()); }, Standing::Invalid},
        {"signed by another key under the name of the province's",
            [](PackRecord &record) {
                sign(record, SigningKey::create());
                record.signingKey = QString::fromLatin1(province().publicKey());
            },
            Standing::Invalid},
        {"a key without a signature", [](PackRecord &record) { record.signature.clear(); }, Standing::Invalid},
        {"no signature at all", [](PackRecord &record) { record.signature = QStringLiteral("genuine"); },
            Standing::Invalid},
        {"other content",
            [](PackRecord &record) { record.content.replace(QStringLiteral("32.5"), QStringLiteral("2.5")); },
            Standing::Invalid},
        {"other content with its digest",
            [](PackRecord &record) {
                record.content.replace(QStringLiteral("32.5"), QStringLiteral("2.5"));
                record.digest = PackRecord::of(record.content.toUtf8())->digest;
            },
            Standing::Invalid},
        {"another first day", [](PackRecord &record) { record.effectiveFrom = QDate(2020, 1, 1); }, Standing::Invalid},
        {"another last day", [](PackRecord &record) { record.effectiveTo = QDate(2026, 2, 1); }, Standing::Invalid},
        {"another day of signing", [](PackRecord &record) { record.signedAt = record.signedAt.addDays(1); },
            Standing::Invalid},
        {"another title", [](PackRecord &record) { record.title = QStringLiteral("新表"); }, Standing::Invalid},
        {"a draft made official", [](PackRecord &record) { record.official = !record.official; }, Standing::Invalid},
        {"the same signature under another id", [](PackRecord &record) { record.id = Id<PackRecord>::create(); },
            Standing::Invalid},
        {"the same signature for another pack",
            [](PackRecord &record) {
                const PackRecord other =
                    PackRecord::of(test::samplePack().replace("\"id\": \"t\"", "\"id\": \"u\"")).value();
                record.packId = other.packId;
                record.content = other.content;
                record.digest = other.digest;
            },
            Standing::Invalid},
        {"no pack at all", [](PackRecord &record) { record.content = QStringLiteral("{"); }, Standing::Invalid},
        {"altered and not signed",
            [](PackRecord &record) {
                record = PackRecord::of(test::samplePack()).value();
                record.effectiveFrom = QDate(2020, 1, 1);
            },
            Standing::Invalid},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        PackRecord record = published();
        row.alter(record);
        CHECK(record.read(province().publicKey()).standing == row.standing);
    }
    CHECK(published().read(SigningKey::create().publicKey()).standing == Standing::Invalid);
    CHECK(published().read({}).standing == Standing::Invalid); // not enrolled: nobody's signature counts
    CHECK(published().read(province().publicKey()).publishedAt.toMSecsSinceEpoch() == 1'795'000'000'000);
}

TEST_CASE("an altered pack is shown by its title, and computes nothing", "[discretion]")
{
    Library library;
    PackRecord altered = published();
    altered.content.replace(QStringLiteral("32.5"), QStringLiteral("2.5"));
    library.put(altered);
    REQUIRE(library.read().size() == 1);
    const Pack pack = library.read().front();
    CHECK(pack.title == altered.title);
    CHECK(pack.benchmarks.empty());
    CHECK(altered.pack().error().code == Error::Code::Damaged);
    CHECK(packOfDigest(library.workspace->reader(), altered.digest).error().code == Error::Code::NotFound);

    // It does not stand in the way of the genuine one.
    REQUIRE(importPack(*library.workspace, {}, test::samplePack(), province().publicKey()));
    CHECK(packOfDigest(library.workspace->reader(), altered.digest)->id != altered.id);
    REQUIRE(library.read().size() == 2);
    CHECK(library.read().back().standing == Standing::Invalid); // the last choice on the page
}

TEST_CASE("a pack that was imported and is published later is there once, as published", "[discretion]")
{
    Library library;
    REQUIRE(importPack(*library.workspace, {}, test::samplePack()));
    CHECK(library.read().front().standing == Standing::Imported);
    library.put(published());
    REQUIRE(library.read().size() == 1);
    CHECK(library.read().front().standing == Standing::Published);
    CHECK(importPack(*library.workspace, {}, test::samplePack(), province().publicKey()).error().code
        == Error::Code::Conflict);
}

TEST_CASE("a signature of a stranger does not keep a pack from being imported", "[discretion]")
{
    Library library;
    PackRecord foreign = published();
    sign(foreign, SigningKey::create());
    library.put(foreign);
    CHECK(library.read().front().standing == Standing::Invalid);
    REQUIRE(importPack(*library.workspace, {}, test::samplePack(), province().publicKey()));
    REQUIRE(library.read().size() == 1);
    CHECK(library.read().front().standing == Standing::Imported);
}
