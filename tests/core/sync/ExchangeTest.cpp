#include "core/sync/Protocol.h"
#include "tests/core/sync/County.h"
#include "tests/core/sync/FakeProvince.h"

#include <QDir>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

const QString kCode = QStringLiteral("CODE0001-620724");

struct World {
    HeldClock clock;
    FakeProvince province{clock, testSchema()};
    County county{clock};

    World() { county.enrol(province, kCode); }
};

Report exchange(County &county, Transport &transport)
{
    const Result<Report> report = county.sync(transport);
    if (!report)
        FAIL(report.error().message.inWords().toStdString() << " " << report.error().detail.toStdString());
    return *report;
}

} // namespace

TEST_CASE("what one device writes the province has and another device reads", "[sync]")
{
    World world;
    const Note note = world.county.write(QStringLiteral("渗坑排放"));
    const QString photo = world.county.attach(QByteArray("photo").repeated(1000));
    const Report sent = exchange(world.county, world.province);
    CHECK(sent.sent == 4); // the device, its key, two notes
    CHECK(sent.refused == 0);
    CHECK(sent.uploaded == 1);
    CHECK((world.province.journal() == world.county.journal()));
    CHECK(world.province.fileOf(photo) == QByteArray("photo").repeated(1000));
    CHECK(world.county.workspace().device().ackedSeq == 4);

    County second(world.clock);
    second.enrol(world.province, QStringLiteral("CODE0002-620724"));
    const Report got = exchange(second, world.province);
    CHECK(got.received == 4);
    CHECK(got.downloaded == 1);
    CHECK(second.read(note.id).text == QStringLiteral("渗坑排放"));
    CHECK(second.fileOf(photo) == QByteArray("photo").repeated(1000));

    const Report again = exchange(second, world.province);
    CHECK(again.received == 0);
    CHECK(again.sent == 0);
    CHECK(again.downloaded == 0);
}

TEST_CASE("an exchange cut at any byte is whole once the line is back", "[sync]")
{
    World world;
    (void)exchange(world.county, world.province);
    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    (void)exchange(other, world.province);

    const auto oneRound = [&](qint64 number) {
        world.county.write(QString::number(number));
        if (number % 16 == 0)
            world.county.attach(QByteArray::number(number));
    };
    oneRound(0);
    const qint64 before = world.province.carried();
    (void)exchange(world.county, world.province);
    const qint64 whole = world.province.carried() - before;
    REQUIRE(whole > 1000);
    for (qint64 byte = 0; byte <= whole; ++byte) {
        CAPTURE(byte, whole);
        oneRound(byte);
        world.province.cutAfter(byte);
        (void)world.county.sync(world.province);
        world.province.heal();
        REQUIRE(world.county.sync(world.province));
        REQUIRE(world.county.workspace().device().ackedSeq == world.county.workspace().device().headSeq);
        if (byte % 7 == 0) { // the one that reads is cut as well
            world.province.cutAfter(byte);
            (void)other.sync(world.province);
            world.province.heal();
        }
    }
    (void)exchange(other, world.province);
    CHECK((world.county.journal() == world.province.journal()));
    CHECK((other.journal() == world.province.journal()));
    CHECK(world.county.workspace().journal().blobs(store::BlobState::Local, -1)->empty());
    CHECK(other.workspace().journal().blobs(store::BlobState::Missing, -1)->empty());
}

TEST_CASE("a file cut in pieces again and again arrives whole", "[sync]")
{
    World world;
    QByteArray content(3'000'000, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 31 >> 3);
    const QString photo = world.county.attach(content);
    int cuts = 0;
    for (;; ++cuts) {
        REQUIRE(cuts < 200);
        world.province.cutAfter(100'000);
        const Result<Report> report = world.county.sync(world.province);
        if (report && report->filesFailed.isEmpty())
            break;
    }
    CHECK(cuts > 5);
    world.province.heal();
    CHECK(world.province.fileOf(photo) == content);

    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    for (cuts = 0;; ++cuts) {
        REQUIRE(cuts < 200);
        world.province.cutAfter(100'000);
        const Result<Report> report = other.sync(world.province);
        if (report && report->downloaded == 1)
            break;
    }
    CHECK(cuts > 5);
    CHECK(other.fileOf(photo) == content);
}

TEST_CASE("an answer altered on the way is never believed", "[sync]")
{
    World world;
    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    other.write(QStringLiteral("x"));
    (void)exchange(other, world.province);
    world.county.write(QStringLiteral("y"));
    world.province.altersAnswers(true);
    CHECK_FALSE(world.county.sync(world.province));
    CHECK(world.county.workspace().device().ackedSeq == 0);
    world.province.altersAnswers(false);
    (void)exchange(world.county, world.province);
    CHECK(world.county.journal().size() == 6);
}

TEST_CASE("a province with another key is not believed to have anything", "[sync]")
{
    World world;
    world.county.write(QStringLiteral("x"));
    world.province.signWith(SigningKey::create());
    const Result<Report> report = world.county.sync(world.province);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Refused);
    CHECK(world.county.workspace().device().ackedSeq == 0);
}

TEST_CASE("a refused entry is shown, stays here and blocks nothing", "[sync]")
{
    World world;
    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    Note note = world.county.write(QStringLiteral("filed twice"));
    (void)exchange(world.county, world.province);
    (void)exchange(other, world.province);
    note.filedOn = QDate(2026, 11, 1);
    world.county.change(note);
    (void)exchange(world.county, world.province);
    Note rival = other.read(note.id);
    rival.filedOn = QDate(2026, 11, 2); // written without having seen the other
    other.change(rival);
    other.write(QStringLiteral("after it"));
    const Report report = exchange(other, world.province);
    // Receiving comes first, so the rival is already known to have lost; the province still hears of it and refuses it.
    CHECK(report.refused == 1);
    const auto refusals = other.workspace().journal().refusals();
    REQUIRE(refusals);
    REQUIRE(refusals->size() == 1);
    CHECK(refusals->front().code == QStringLiteral("record_refused"));
    CHECK(Problem::parse(refusals->front().reason.toUtf8())->inWords().contains(QStringLiteral("filed_on")));
    CHECK(other.workspace().device().ackedSeq == other.workspace().device().headSeq);
    CHECK(exchange(other, world.province).refused == 0);
    CHECK(world.county.sync(world.province));
    CHECK(world.county.read(note.id).filedOn == QDate(2026, 11, 1));
}

TEST_CASE("two computers with a copy of one workspace: found, explained, both sides kept", "[sync]")
{
    World world;
    const Note before = world.county.write(QStringLiteral("before the copy"));
    (void)exchange(world.county, world.province);
    const Note shared = world.county.write(QStringLiteral("not yet sent when copied"));
    const std::unique_ptr<County> copy = world.county.copy();
    const Note mine = world.county.write(QStringLiteral("mine"));
    const Note yours = copy->write(QStringLiteral("yours"));
    Note changed = copy->read(before.id);
    changed.text = QStringLiteral("changed on the copy");
    copy->change(changed);

    CHECK(exchange(world.county, world.province).forks == 0);
    const bool readsFirst = GENERATE(false, true);
    if (readsFirst)
        world.county.write(QStringLiteral("a longer side"));
    CHECK(exchange(world.county, world.province).forks == 0);
    const Uuid oldDevice = copy->workspace().device().id;
    const Report report = exchange(*copy, world.province);
    CHECK(report.forks == 1);
    CHECK(copy->workspace().device().id != oldDevice);
    CHECK(copy->membership().device == copy->workspace().device().id);
    (void)exchange(world.county, world.province);
    for (County *county : {&world.county, copy.get()}) {
        CHECK(county->has(mine.id));
        CHECK(county->has(yours.id));
        CHECK(county->has(shared.id));
        CHECK(county->read(before.id).text == QStringLiteral("changed on the copy"));
    }
    CHECK((world.county.journal() == world.province.journal()));
    CHECK((copy->journal() == world.province.journal()));
}

TEST_CASE("a workspace restored from a backup gets its own later entries back", "[sync]")
{
    World world;
    (void)exchange(world.county, world.province);
    const std::unique_ptr<County> backup = world.county.copy();
    const Note later = world.county.write(QStringLiteral("after the backup"));
    (void)exchange(world.county, world.province);
    const Report report = exchange(*backup, world.province);
    CHECK(report.forks == 0);
    CHECK(backup->has(later.id));
    CHECK((backup->journal() == world.province.journal()));
    backup->write(QStringLiteral("and goes on"));
    CHECK(exchange(*backup, world.province).forks == 0);
    CHECK((backup->journal() == world.province.journal()));
}

TEST_CASE("a province restored from an old backup gets what it lost", "[sync]")
{
    World world;
    world.county.write(QStringLiteral("a"));
    world.county.write(QStringLiteral("b"));
    (void)exchange(world.county, world.province);
    world.province.forgetAfter(2);
    world.county.write(QStringLiteral("c"));
    (void)exchange(world.county, world.province);
    CHECK((world.province.journal() == world.county.journal()));
}

TEST_CASE("entries written with a clock far ahead wait until it is right, then go out with the right time", "[sync]")
{
    HeldClock provinceClock;
    HeldClock clock;
    FakeProvince province(provinceClock, testSchema());
    County county(clock);
    county.enrol(province, kCode);
    (void)exchange(county, province);
    constexpr qint64 kTwoYears = qint64(2) * 365 * 86'400'000;
    clock.move(kTwoYears);
    const Note note = county.write(QStringLiteral("in 2028"));
    const Report wrong = exchange(county, province);
    REQUIRE(wrong.waiting);
    CHECK(wrong.waiting->type == Problem::Type::ClockAhead);
    CHECK(province.journal().size() == 2);
    clock.move(-kTwoYears);
    const Report right = exchange(county, province);
    CHECK_FALSE(right.waiting);
    CHECK(right.clockCorrected);
    CHECK(right.forks == 0);
    CHECK(county.read(note.id).text == QStringLiteral("in 2028"));
    CHECK((province.journal() == county.journal()));
    for (const QByteArray &entry : province.journal())
        CHECK(record::open(entry)->hlc.wallMs() <= provinceClock.ms() + kClockAheadMs);
}

TEST_CASE("a clock a little ahead only waits", "[sync]")
{
    HeldClock provinceClock;
    HeldClock clock;
    FakeProvince province(provinceClock, testSchema());
    County county(clock);
    county.enrol(province, kCode);
    clock.move(20 * 60'000);
    county.write(QStringLiteral("early"));
    const Report early = exchange(county, province);
    REQUIRE(early.waiting);
    clock.move(-15 * 60'000);
    provinceClock.move(12 * 60'000);
    const Report later = exchange(county, province);
    CHECK_FALSE(later.waiting);
    CHECK(later.forks == 0);
    CHECK((province.journal() == county.journal()));
}

TEST_CASE("a clock set back years sends and receives all the same", "[sync]")
{
    HeldClock provinceClock;
    HeldClock clock;
    FakeProvince province(provinceClock, testSchema());
    County other(provinceClock);
    other.enrol(province, QStringLiteral("CODE0002-620724"));
    Note note = other.write(QStringLiteral("before"));
    (void)exchange(other, province);
    clock.move(-qint64(2) * 365 * 86'400'000);
    County county(clock);
    county.enrol(province, kCode);
    (void)exchange(county, province);
    note.text = QStringLiteral("changed in 2024, having read what was written in 2026");
    county.change(note);
    const Report report = exchange(county, province);
    CHECK_FALSE(report.waiting);
    CHECK(report.refused == 0);
    (void)exchange(other, province);
    CHECK(other.read(note.id).text == note.text);
    CHECK((other.journal() == province.journal()));
}

TEST_CASE("a disk that fills up while a file arrives is said, and the file is fetched to its end later", "[sync]")
{
    World world;
    const QString photo = world.county.attach(QByteArray("photo").repeated(400'000));
    (void)exchange(world.county, world.province);
    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    REQUIRE(other.workspace().journal().blobs(store::BlobState::Missing, -1));
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1 << 20, 1 << 20}; // every machine's full disk: no file grows beyond this
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<Report> report = other.sync(world.province);
        ::_exit(!report && report.error().code == Error::Code::Full ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(other.fileOf(photo) == "not here");
    CHECK(exchange(other, world.province).downloaded == 1);
    CHECK(other.fileOf(photo) == QByteArray("photo").repeated(400'000));
}

TEST_CASE("a file that is not at the province yet is waited for", "[sync]")
{
    World world;
    const QString photo = world.county.attach("photo");
    (void)exchange(world.county, world.province);
    world.province.removeFile(photo);
    County other(world.clock);
    other.enrol(world.province, QStringLiteral("CODE0002-620724"));
    const Report report = exchange(other, world.province);
    CHECK(report.downloaded == 0);
    CHECK(report.filesWaiting == 1);
    CHECK(report.filesFailed.isEmpty());
}

TEST_CASE("an exchange stops where it is told to and goes on later", "[sync]")
{
    World world;
    world.county.write(QStringLiteral("x"));
    std::stop_source stop;
    stop.request_stop();
    class Stopped final : public Transport {
        Result<Answer> ask(const Ask &, std::stop_token token) override
        {
            CHECK(token.stop_requested());
            return Error{Error::Code::Cancelled, {"test", "stopped", {}}, {}};
        }
    } transport;
    Engine engine(world.county.workspace(), transport, world.county.membership());
    const Result<void> done = engine.run(stop.get_token());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Cancelled);
    (void)exchange(world.county, world.province);
    CHECK((world.province.journal() == world.county.journal()));
}
