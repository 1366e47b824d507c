#include "core/record/Change.h"
#include "core/sync/Batch.h"
#include "core/sync/Problem.h"
#include "core/sync/Protocol.h"
#include "core/sync/ProvinceClient.h"
#include "core/sync/Receipt.h"
#include "core/sync/Scope.h"
#include "core/sync/Tus.h"

#include <QCryptographicHash>
#include <catch2/catch.hpp>
#include <zstd.h>

using namespace qilian;
using namespace qilian::sync;

namespace {

QByteArray zstd(const QByteArray &text)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(text.size()))), '\0');
    out.truncate(
        qsizetype(ZSTD_compress(out.data(), std::size_t(out.size()), text.constData(), std::size_t(text.size()), 3)));
    return out;
}

} // namespace

TEST_CASE("a batch carries the bytes of its entries as they stand", "[sync]")
{
    Batch batch;
    batch.add("{\"a\":1}");
    batch.add("{\"乙\":\"\\n\"}");
    const Result<Batch> back = Batch::unpack(batch.packed());
    REQUIRE(back);
    REQUIRE(back->size() == 2);
    CHECK((*back)[0] == QByteArrayView("{\"a\":1}"));
    CHECK((*back)[1] == QByteArrayView("{\"乙\":\"\\n\"}"));
    CHECK(back->text() == QByteArray("{\"a\":1}\n{\"乙\":\"\\n\"}\n"));
    CHECK(Batch::unpack(Batch().packed())->isEmpty());
}

TEST_CASE("what is no batch is refused before it costs anything", "[sync]")
{
    const QByteArray good = zstd("{}\n");
    QByteArray endless = zstd(QByteArray(int(kMaxBatchBytes) + 1, '\n'));
    CHECK(endless.size() < 2000); // a small bomb
    struct Row {
        const char *situation;
        QByteArray packed;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {"nothing at all", {}},
        {"not zstd", "hello"},
        {"unpacks to more than anybody accepts", endless},
        {"a frame cut short", good.chopped(1)},
        {"bytes behind the frame", good + 'x'},
        {"two frames", good + good},
        {"an empty line", zstd("{}\n\n")},
        {"no line feed at the end", zstd("{}\n{}")},
        {"more entries than allowed", zstd(QByteArray("{}\n").repeated(kMaxBatchEntries + 1))},
        {"an entry larger than any", zstd(QByteArray(int(record::kMaxEntryBytes) + 1, 'x') + '\n')},
    }));
    CAPTURE(row.situation);
    const Result<Batch> batch = Batch::unpack(row.packed);
    REQUIRE_FALSE(batch);
    CHECK(batch.error().code == Error::Code::Invalid);
}

TEST_CASE("a problem travels as RFC 9457 and is read back whole", "[sync]")
{
    const Problem problem = Problem::of(Problem::Type::Fork, {QStringLiteral("11")}, {{QStringLiteral("seq"), 11}});
    CHECK(problem.status() == 409);
    CHECK(problem.toJson().value(QLatin1String("type")).toString() == QStringLiteral("urn:qilian:problem:fork"));
    const Result<Problem> back = Problem::parse(problem.body());
    REQUIRE(back);
    CHECK(*back == problem);
    CHECK(back->inWords().contains(QStringLiteral("from number 11 on")));
    CHECK(back->toError().code == Error::Code::Conflict);
}

TEST_CASE("what is no problem of ours is not taken for one", "[sync]")
{
    const auto body = GENERATE(as<QByteArray>{}, "", "<html>502</html>", "[]", "{}", R"({"type":"about:blank"})",
        R"({"type":"urn:qilian:problem:nonsense"})");
    CHECK_FALSE(Problem::parse(body));
}

TEST_CASE("a receipt is good for exactly what it says", "[sync]")
{
    const SigningKey province = SigningKey::create();
    const QByteArray head(64, 'a');
    const Receipt receipt = Receipt::signedBy(province, Uuid::create(), 12, head, 1'795'000'000'000);
    CHECK(receipt.isSignedBy(province.publicKey()));
    CHECK_FALSE(receipt.isSignedBy(SigningKey::create().publicKey()));
    const Result<Receipt> back = Receipt::fromJson(receipt.toJson());
    REQUIRE(back);
    CHECK(*back == receipt);
    Receipt other = receipt;
    other.seq = 13;
    CHECK_FALSE(other.isSignedBy(province.publicKey()));
    other = receipt;
    other.head[3] = 'b';
    CHECK_FALSE(other.isSignedBy(province.publicKey()));
    other = receipt;
    other.atMs -= 1;
    CHECK_FALSE(other.isSignedBy(province.publicKey()));
}

TEST_CASE("the signature is Ed25519 of RFC 8032", "[sync]")
{
    // RFC 8032, 7.1, test 2
    const Result<SigningKey> key =
        SigningKey::fromSeed(QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    REQUIRE(key);
    CHECK(key->publicKey() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    CHECK(key->sign("\x72")
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb43"
           "02aeeb00d291612bb0c00");
    CHECK_FALSE(SigningKey::fromSeed("short"));
}

TEST_CASE("an area is covered by its county, its city and its province", "[sync]")
{
    struct Row {
        const char *situation;
        Level level;
        const char *area;
        const char *other;
        bool covered;
    };
    const auto row = GENERATE(values<Row>({
        {"its own county", Level::County, "620724", "620724", true},
        {"the county beside", Level::County, "620724", "620723", false},
        {"a county does not see its city", Level::County, "620724", "620700", false},
        {"a city sees its counties", Level::City, "620700", "620724", true},
        {"and itself", Level::City, "620700", "620700", true},
        {"but no other city's", Level::City, "620700", "620824", false},
        {"the province sees all", Level::Province, "620000", "620824", true},
        {"of its own", Level::Province, "620000", "630121", false},
        {"what is no area is nobody's", Level::Province, "620000", "62072", false},
    }));
    CAPTURE(row.situation);
    const Result<Scope> scope = Scope::make(row.level, QString::fromLatin1(row.area));
    REQUIRE(scope);
    CHECK(scope->covers(QString::fromLatin1(row.other)) == row.covered);
}

TEST_CASE("a role only fits an area of its level", "[sync]")
{
    CHECK_FALSE(Scope::make(Level::City, QStringLiteral("620724")));
    CHECK_FALSE(Scope::make(Level::Province, QStringLiteral("620700")));
    CHECK_FALSE(Scope::make(Level::County, QStringLiteral("62072")));
}

TEST_CASE("upload headers are read as tus writes them", "[sync]")
{
    CHECK(*tus::readCount("0") == 0);
    CHECK(*tus::readCount("1048576") == 1'048'576);
    const Result<tus::Metadata> metadata = tus::readMetadata("sha256 YWI=,area NjIwNzI0,flag");
    REQUIRE(metadata);
    CHECK(*metadata == tus::Metadata{{"sha256", "ab"}, {"area", "620724"}, {"flag", ""}});
    CHECK(*tus::readMetadata(tus::writeMetadata(*metadata)) == *metadata);
    const Result<tus::Checksum> checksum = tus::readChecksum("sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0="); // of "hello world"
    REQUIRE(checksum);
    CHECK(checksum->algorithm == QCryptographicHash::Sha1);
    CHECK(checksum->digest.toHex() == "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed");
}

TEST_CASE("wrong upload headers are refused", "[sync]")
{
    SECTION("counts")
    {
        const auto count =
            GENERATE(as<QByteArray>{}, "", "-1", "+1", "1 ", "0x10", "99999999999999999999", "9223372036854775807");
        CHECK_FALSE(tus::readCount(count));
    }
    SECTION("metadata")
    {
        const auto metadata = GENERATE(as<QByteArray>{}, "a b c", "a YQ==,a YQ==", ",", "a *");
        CAPTURE(metadata.toStdString());
        CHECK_FALSE(tus::readMetadata(metadata));
    }
    SECTION("checksums")
    {
        const auto checksum = GENERATE(as<QByteArray>{}, "", "md5 YQ==", "sha256", "sha256 YQ==", "sha1 ****");
        CAPTURE(checksum.toStdString());
        CHECK_FALSE(tus::readChecksum(checksum));
    }
}

TEST_CASE("an answer to a push that says nonsense is not believed", "[sync]")
{
    const auto body =
        GENERATE(as<QByteArray>{}, "", "[]", "{}", R"({"last_seq":-5})", R"({"last_seq":3,"head":"short"})",
            R"({"last_seq":0,"refused":[{"seq":1,"problem":{}}]})", R"({"last_seq":0,"receipt":{"seq":1}})");
    CHECK_FALSE(PushReply::parse(body));
}
