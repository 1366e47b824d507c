#include "core/sync/Protocol.h"
#include "core/sync/Tus.h"
#include "tests/core/sync/County.h"
#include "tests/province/RunningServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

const QString kGaotai = QStringLiteral("GAOTAI-01");
const QStringList kCodes{QStringLiteral("GAOTAI-01:620724:county"), QStringLiteral("GAOTAI-02:620724:county"),
    QStringLiteral("LINZE-001:620723:county"), QStringLiteral("ZHANGYE-1:620700:city"),
    QStringLiteral("PINGLIANG:620800:city"), QStringLiteral("PROVINCE1:620000:province")};

struct World {
    HeldClock clock;
    QTemporaryDir folder;
    std::unique_ptr<RunningServer> server = std::make_unique<RunningServer>(clock, folder.path(), kCodes);
    std::unique_ptr<HttpTransport> http = line(server->url());

    std::unique_ptr<County> county(const QString &area, const QString &code)
    {
        auto county = std::make_unique<County>(clock, area);
        county->enrol(*http, code);
        return county;
    }
    Answer ask(const QByteArray &method, const QByteArray &path, HeaderLines headers = {}, const QByteArray &body = {},
        const QByteArray &mediaType = {})
    {
        const Result<Answer> answer =
            http->ask({method, path, std::move(headers), body, mediaType, kMaxPackedBytes}, {});
        if (!answer)
            FAIL(answer.error().detail.toStdString());
        return *answer;
    }
};

Report exchange(County &county, Transport &transport)
{
    const Result<Report> report = county.sync(transport);
    if (!report)
        FAIL(report.error().message.inWords().toStdString() << " " << report.error().detail.toStdString());
    return *report;
}

HeaderLines as(const County &county)
{
    return {{header::kAuthorization, "Bearer " + county.membership().token}};
}

HeaderLines with(HeaderLines lines, HeaderLines more)
{
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
}

Problem::Type problemOf(const Answer &answer)
{
    const Result<Problem> problem = Problem::parse(answer.body);
    INFO(answer.status << " " << answer.body.toStdString());
    REQUIRE(problem);
    CHECK(answer.status == problem->status());
    CHECK(answer.header("Content-Type") == kProblemMedia);
    return problem->type;
}

QString digestOfBytes(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("a county's work reaches its city and the province, and nobody else", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    const auto linze = world.county(QStringLiteral("620723"), QStringLiteral("LINZE-001"));
    const auto zhangye = world.county(QStringLiteral("620700"), QStringLiteral("ZHANGYE-1"));
    const auto pingliang = world.county(QStringLiteral("620800"), QStringLiteral("PINGLIANG"));
    const auto province = world.county(QStringLiteral("620000"), QStringLiteral("PROVINCE1"));
    const Note note = gaotai->write(QStringLiteral("高台县的案件"));
    const QString photo = gaotai->attach("evidence");
    CHECK(exchange(*gaotai, *world.http).uploaded == 1);
    for (County *county : {linze.get(), zhangye.get(), pingliang.get(), province.get()})
        (void)exchange(*county, *world.http);
    CHECK(zhangye->has(note.id));
    CHECK(zhangye->fileOf(photo) == "evidence");
    CHECK(province->has(note.id));
    CHECK(province->fileOf(photo) == "evidence");
    CHECK_FALSE(linze->has(note.id));
    CHECK_FALSE(pingliang->has(note.id));
    const QByteArray path = "/v1/blobs/" + photo.toLatin1();
    CHECK(world.ask("GET", path, as(*zhangye)).status == 200);
    CHECK(problemOf(world.ask("GET", path, as(*linze))) == Problem::Type::NotFound);
    CHECK(problemOf(world.ask("GET", path)) == Problem::Type::Unauthorized);
    CHECK(problemOf(world.ask("GET", "/v1/snapshot?area=620724", as(*linze))) == Problem::Type::OutOfArea);
    CHECK(problemOf(world.ask("GET", "/v1/snapshot?area=620700", as(*gaotai))) == Problem::Type::OutOfArea);
    CHECK(world.ask("GET", "/v1/snapshot?area=620724", as(*zhangye)).status == 200);
}

TEST_CASE("what a device writes outside its area is refused and stays with it", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    County stranger(world.clock, QStringLiteral("620723")); // Linze's workspace with Gaotai's code
    stranger.enrol(*world.http, QStringLiteral("GAOTAI-02"));
    stranger.write(QStringLiteral("not in Gaotai"));
    const Report report = exchange(stranger, *world.http);
    CHECK(report.refused == report.sent);
    CHECK(report.sent == 3);
    CHECK(stranger.workspace().journal().refusals()->front().code == QStringLiteral("out_of_area"));
    CHECK(exchange(*gaotai, *world.http).received == 0);
    CHECK(exchange(stranger, *world.http).refused == 0);
}

TEST_CASE("an enrolment code works once, for one device, and again for the same", "[province]")
{
    World world;
    County first(world.clock);
    const SigningKey key = SigningKey::create();
    const Uuid id = first.workspace().device().id;
    ProvinceClient client(*world.http);
    const auto once = client.enrol(id, QStringLiteral("1"), key, kGaotai, {});
    REQUIRE(once);
    CHECK(once->scope.area == QStringLiteral("620724"));
    const auto again = client.enrol(id, QStringLiteral("1"), key, kGaotai, {}); // the answer was lost
    REQUIRE(again);
    CHECK(again->token != once->token);
    CHECK(world.ask("GET", "/v1/journal", {{header::kAuthorization, "Bearer " + once->token}}).status == 200);
    const auto other = client.enrol(Uuid::create(), QStringLiteral("2"), SigningKey::create(), kGaotai, {});
    REQUIRE_FALSE(other);
    CHECK(other.error().code == Error::Code::Refused);
    CHECK_FALSE(client.enrol(
        id, QStringLiteral("1"), SigningKey::create(), QStringLiteral("GAOTAI-02"), {})); // another's identity
    CHECK_FALSE(client.enrol(Uuid::create(), QStringLiteral("2"), key, QStringLiteral("NOSUCHCODE"), {}));
    CHECK(client.enrol(Uuid::create(), QStringLiteral("2"), SigningKey::create(), QStringLiteral("GAOTAI-02"), {}));
}

TEST_CASE("a code is past its time after a week", "[province]")
{
    World world;
    world.clock.move(qint64(8) * 86'400'000);
    const auto late =
        ProvinceClient(*world.http).enrol(Uuid::create(), QStringLiteral("1"), SigningKey::create(), kGaotai, {});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == Error::Code::Refused);
}

TEST_CASE("codes cannot be tried out", "[province]")
{
    World world;
    ProvinceClient client(*world.http);
    const SigningKey key = SigningKey::create();
    for (int i = 0; i < 60; ++i)
        REQUIRE(client.enrol(Uuid::create(), {}, key, QStringLiteral("GUESS-%1").arg(i, 4), {}).error().code
            == Error::Code::Refused);
    const auto right = client.enrol(Uuid::create(), {}, key, kGaotai, {});
    REQUIRE_FALSE(right);
    CHECK(right.error().code == Error::Code::Locked);
    world.clock.move(60'000);
    CHECK(client.enrol(Uuid::create(), {}, key, kGaotai, {}));
}

TEST_CASE("the server keeps no token and no code in the clear", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    const QByteArray token = gaotai->membership().token;
    world.server.reset();
    for (const QFileInfo &file : QDir(world.folder.path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        REQUIRE(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        CHECK_FALSE(bytes.contains(token));
        CHECK_FALSE(bytes.contains("GAOTAI-01"));
    }
    CHECK(QFile(world.folder.filePath(QStringLiteral("province.key"))).permissions()
        == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));
}

TEST_CASE("every accepted batch has a receipt that anybody can check", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    gaotai->write(QStringLiteral("x"));
    (void)exchange(*gaotai, *world.http);
    const store::DeviceState device = gaotai->workspace().device();
    const Answer answer = world.ask("GET", "/v1/receipts/" + device.id.text().toLatin1(), as(*gaotai));
    const QJsonArray receipts =
        QJsonDocument::fromJson(answer.body).object().value(QLatin1String("receipts")).toArray();
    REQUIRE(receipts.size() == 1);
    const Result<Receipt> receipt = Receipt::fromJson(receipts[0].toObject());
    REQUIRE(receipt);
    CHECK(receipt->seq == device.headSeq);
    CHECK(receipt->head == device.head);
    CHECK(receipt->atMs == world.clock.ms());
    const QByteArray key = QJsonDocument::fromJson(world.ask("GET", "/v1/key").body)
                               .object()
                               .value(QLatin1String("key"))
                               .toString()
                               .toLatin1();
    CHECK(receipt->isSignedBy(key));
}

TEST_CASE("the same batch twice, or a half of it again, changes nothing", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    for (int i = 0; i < 4; ++i)
        gaotai->write(QString::number(i));
    (void)exchange(*gaotai, *world.http);
    const auto zhangye = world.county(QStringLiteral("620700"), QStringLiteral("ZHANGYE-1"));
    CHECK(gaotai->workspace().journal().resendAfter(2));
    const Report again = exchange(*gaotai, *world.http);
    CHECK(again.sent == 4);
    CHECK(again.forks == 0);
    CHECK(exchange(*zhangye, *world.http).received == 6);
}

TEST_CASE("a snapshot brings a new device to the same state first, and what was replaced follows", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    std::vector<Note> notes;
    for (int i = 0; i < 20; ++i)
        notes.push_back(gaotai->write(QString::number(i)));
    for (int round = 0; round < 10; ++round) {
        notes[3].text = QStringLiteral("round %1").arg(round);
        gaotai->change(notes[3]);
    }
    // Two write the same field without having seen each other: winner and loser both travel.
    const auto second = world.county(QStringLiteral("620724"), QStringLiteral("GAOTAI-02"));
    (void)exchange(*gaotai, *world.http);
    (void)exchange(*second, *world.http);
    Note left = notes[5];
    left.fineFen = 100;
    gaotai->change(left);
    Note right = notes[5];
    right.fineFen = 200;
    second->change(right);
    (void)exchange(*gaotai, *world.http);
    (void)exchange(*second, *world.http);
    (void)exchange(*gaotai, *world.http);

    const auto fresh = world.county(QStringLiteral("620700"), QStringLiteral("ZHANGYE-1"));
    Engine first(fresh->workspace(), *world.http, fresh->membership());
    REQUIRE(first.exchangeJournal());
    const qint64 state = first.report().received;
    CHECK(state
        == 2 + 2 + 20 + 1 + 2
            - 1); // two devices with their keys, 20 notes, the last round (the first text is gone), two rivals
    CHECK(fresh->read(notes[3].id).text == QStringLiteral("round 9"));
    for (const Note &note : notes)
        CHECK(fresh->read(note.id).text == gaotai->read(note.id).text);
    CHECK(fresh->read(notes[5].id).fineFen == gaotai->read(notes[5].id).fineFen);
    CHECK(fresh->workspace().reader().see(notes[5].id)->contested);
    CHECK(gaotai->workspace().reader().see(notes[5].id)->contested);

    const std::vector<QByteArray> whole = gaotai->journal(); // of both computers of the county
    CHECK(exchange(*fresh, *world.http).received == qint64(whole.size()) - state);
    const std::vector<QByteArray> there = fresh->journal();
    CHECK(std::includes(there.begin(), there.end(), whole.begin(), whole.end()));
    CHECK(fresh->read(notes[3].id).text == QStringLiteral("round 9"));
    CHECK(exchange(*fresh, *world.http).received == 0);
}

TEST_CASE("a copied workspace is found out by the server too", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    (void)exchange(*gaotai, *world.http);
    const auto copy = gaotai->copy();
    const Note mine = gaotai->write(QStringLiteral("mine"));
    const Note yours = copy->write(QStringLiteral("yours"));
    (void)exchange(*gaotai, *world.http);
    CHECK(exchange(*copy, *world.http).forks == 1);
    (void)exchange(*gaotai, *world.http);
    CHECK((gaotai->journal() == copy->journal()));
    CHECK(gaotai->has(yours.id));
    CHECK(copy->has(mine.id));
}

TEST_CASE("an upload is resumed by its offset and kept only with the right digest", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    const QByteArray content = QByteArray("0123456789").repeated(1000);
    const auto begin = [&](const QString &digest) {
        return world.ask("POST", "/v1/blobs",
            with(as(*gaotai),
                {{header::kTus, kTusVersion}, {header::kUploadLength, QByteArray::number(content.size())},
                    {header::kUploadMetadata, tus::writeMetadata({{"sha256", digest.toLatin1()}})}}));
    };
    const auto patch = [&](const QByteArray &location, qint64 offset, const QByteArray &piece, HeaderLines more = {}) {
        return world.ask("PATCH", location,
            with(with(as(*gaotai), {{header::kTus, kTusVersion}, {header::kUploadOffset, QByteArray::number(offset)}}),
                std::move(more)),
            piece, kPieceMedia);
    };
    SECTION("piece by piece")
    {
        const QString digest = digestOfBytes(content);
        const QByteArray location = begin(digest).header("Location");
        CHECK(patch(location, 0, content.left(4000)).header(header::kUploadOffset) == "4000");
        const Answer ahead = patch(location, 5000, content.mid(5000));
        CHECK(problemOf(ahead) == Problem::Type::OffsetConflict);
        const Answer head = world.ask("HEAD", location, as(*gaotai));
        CHECK(head.status == 200);
        CHECK(head.header(header::kUploadOffset) == "4000");
        CHECK(head.header(header::kUploadLength) == "10000");
        const Answer wrong =
            patch(location, 4000, content.mid(4000, 10), {{header::kUploadChecksum, tus::writeChecksum("other")}});
        CHECK(problemOf(wrong) == Problem::Type::Checksum);
        CHECK(begin(digest).header(header::kUploadOffset) == "4000");
        CHECK(
            patch(location, 4000, content.mid(4000), {{header::kUploadChecksum, tus::writeChecksum(content.mid(4000))}})
                .status
            == 204);
        const QByteArray path = "/v1/blobs/" + digest.toLatin1();
        CHECK(world.ask("GET", path, as(*gaotai)).body == content);
        const Answer part = world.ask("GET", path, with(as(*gaotai), {{"Range", "bytes=9995-20000"}}));
        CHECK(part.status == 206);
        CHECK(part.body == "56789");
        CHECK(part.header("Content-Range") == "bytes 9995-9999/10000");
        CHECK(world.ask("GET", path, with(as(*gaotai), {{"Range", "bytes=10000-10001"}})).status == 416);
        CHECK(world.ask("GET", path, with(as(*gaotai), {{"Range", "bytes=0-1,3-4"}})).status == 416);
    }
    SECTION("named by another digest")
    {
        const QByteArray location = begin(digestOfBytes("something else")).header("Location");
        CHECK(problemOf(patch(location, 0, content)) == Problem::Type::Checksum);
        CHECK(world.ask("HEAD", location, as(*gaotai)).header(header::kUploadOffset) == "0");
    }
    SECTION("longer than it was announced")
    {
        const QByteArray location = begin(digestOfBytes(content)).header("Location");
        CHECK(problemOf(patch(location, 0, content + "x")) == Problem::Type::TooLarge);
    }
    SECTION("without its protocol version")
    {
        const QByteArray location = begin(digestOfBytes(content)).header("Location");
        const QByteArray metadata = tus::writeMetadata({{"sha256", digestOfBytes(content).toLatin1()}});
        CHECK(world
                  .ask("POST", "/v1/blobs",
                      with(as(*gaotai), {{header::kUploadLength, "10000"}, {header::kUploadMetadata, metadata}}))
                  .status
            == 412);
        CHECK(
            world.ask("PATCH", location, with(as(*gaotai), {{header::kUploadOffset, "0"}}), content, kPieceMedia).status
            == 412);
    }
    SECTION("by another device")
    {
        const QByteArray location = begin(digestOfBytes(content)).header("Location");
        const auto linze = world.county(QStringLiteral("620723"), QStringLiteral("LINZE-001"));
        CHECK(world.ask("HEAD", location, as(*linze)).status == 404);
    }
}

TEST_CASE("hostile requests get a problem and the server goes on", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    const HeaderLines me = as(*gaotai);
    struct Row {
        const char *situation;
        QByteArray method, path;
        QByteArray body, mediaType;
        int status;
    };
    const std::vector<Row> rows{
        {"no batch", "POST", "/v1/journal", "hello", kBatchMedia, 400},
        {"an empty batch", "POST", "/v1/journal", Batch().packed(), kBatchMedia, 200},
        {"a batch larger than any", "POST", "/v1/journal", QByteArray(int(kMaxPackedBytes) + 100'000, 'x'), kBatchMedia,
            413},
        {"a cursor that is none", "GET", "/v1/journal?after=x", {}, {}, 400},
        {"a limit beyond all", "GET", "/v1/journal?limit=100000000", {}, {}, 400},
        {"a snapshot cursor that is none", "GET", "/v1/snapshot?cursor=1-2", {}, {}, 400},
        {"an area that is none", "GET", "/v1/snapshot?area=gaotai", {}, {}, 400},
        {"a path out of the folder", "GET", "/v1/blobs/../../province.key", {}, {}, 404},
        {"an enrolment that is none", "POST", "/v1/devices", "[]", kJsonMedia, 400},
        {"alarms that are none", "POST", "/v1/alarms", "[1]", kJsonMedia, 400},
        {"alarms of elsewhere", "POST", "/v1/alarms", R"({"id":"1","area":"620102"})", kJsonMedia, 403},
        {"receipts of nobody", "GET", "/v1/receipts/00000000-0000-7000-8000-000000000000", {}, {}, 404},
        {"nothing known", "GET", "/v2/journal", {}, {}, 404},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        const Result<Answer> answer =
            world.http->ask({row.method, row.path, me, row.body, row.mediaType, kMaxAnswerBytes}, {});
        if (row.status == 413 && !answer)
            continue; // hung up in the middle of what it would not read
        REQUIRE(answer);
        CHECK(answer->status == row.status);
    }
    CHECK(world.ask("GET", "/healthz").status == 200);
}

TEST_CASE("alarms of the monitoring platform are kept once", "[province]")
{
    World world;
    const auto zhangye = world.county(QStringLiteral("620700"), QStringLiteral("ZHANGYE-1"));
    const QByteArray body = R"([{"id":"a1","area":"620724","factor":"COD"},{"id":"a2","area":"620723"}])";
    CHECK(world.ask("POST", "/v1/alarms", as(*zhangye), body, kJsonMedia).status == 202);
    CHECK(world.ask("POST", "/v1/alarms", as(*zhangye), body, kJsonMedia).status == 202);
}

TEST_CASE("an exchange over a line cut at any point ends whole", "[province]")
{
    World world;
    const auto gaotai = world.county(QStringLiteral("620724"), kGaotai);
    const auto zhangye = world.county(QStringLiteral("620700"), QStringLiteral("ZHANGYE-1"));
    CutLine cut(world.server->url());
    QRandomGenerator random(20261123);
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        gaotai->write(QString::number(round));
        if (round % 8 == 0)
            gaotai->attach(QByteArray::number(round).repeated(5000));
        for (County *county : {gaotai.get(), zhangye.get()}) {
            const auto broken = line(cut.url());
            cut.allow(random.bounded(8000));
            (void)county->sync(*broken);
        }
    }
    (void)exchange(*gaotai, *world.http);
    (void)exchange(*zhangye, *world.http);
    CHECK(gaotai->workspace().device().ackedSeq == gaotai->workspace().device().headSeq);
    CHECK(gaotai->workspace().journal().blobs(store::BlobState::Local, -1)->empty());
    CHECK(zhangye->workspace().journal().blobs(store::BlobState::Missing, -1)->empty());
    const std::vector<QByteArray> city = zhangye->journal();
    const std::vector<QByteArray> county = gaotai->journal();
    CHECK(std::includes(city.begin(), city.end(), county.begin(), county.end()));
}
