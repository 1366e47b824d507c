#include "tests/core/store/Sample.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>
#include <random>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace qilian;
using namespace qilian::test;

TEST_CASE("what is committed reads back, also after the program is started again", "[store]")
{
    const QTemporaryDir dir;
    Sample sample = aSample(QStringLiteral("高台县某建材有限公司"));
    sample.fine = 50'000'000;
    sample.filedOn = QDate(2026, 10, 8);
    sample.tags = {QStringLiteral("水"), QStringLiteral("固废")};
    sample.other = Id<Sample>::create();
    {
        const auto workspace = openSample(dir.path());
        save(*workspace, sample);
    }
    const auto workspace = openSample(dir.path());
    const Result<Sample> back = workspace->reader().get(sample.id);
    REQUIRE(back);
    CHECK(back->name == sample.name);
    CHECK(back->fine == sample.fine);
    CHECK(back->filedOn == sample.filedOn);
    CHECK(back->tags == sample.tags);
    CHECK(back->other == sample.other);
    CHECK(workspace->reader().get(Id<Sample>::create()).error().code == Error::Code::NotFound);
}

TEST_CASE("only the difference is journaled, with who, when and why", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    const Sample sample = aSample(QStringLiteral("甲"));
    save(*workspace, sample);

    auto work = workspace->begin(anOfficer(), why("raise the fine"));
    Result<Sample> read = work.get(sample.id);
    REQUIRE(read);
    read->fine = 100;
    work.put(*read);
    REQUIRE(work.commit());

    const auto history = workspace->reader().history(record::refTo(sample));
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(1).fields == QJsonObject{{QStringLiteral("fine_fen"), 100}});
    CHECK(history->at(1).reason == QStringLiteral("raise the fine"));
    CHECK(history->at(1).actor == anOfficer().officer);

    SECTION("nothing changed: nothing written")
    {
        auto again = workspace->begin(anOfficer(), why());
        again.put(*again.get(sample.id));
        const auto receipt = again.commit();
        REQUIRE(receipt);
        CHECK(receipt->touched.isEmpty());
        CHECK(workspace->reader().history(record::refTo(sample))->size() == 2);
    }
    SECTION("an immutable field is fixed once set")
    {
        auto first = workspace->begin(anOfficer(), why());
        Sample value = *first.get(sample.id);
        value.filedOn = QDate(2026, 1, 1);
        first.put(value);
        REQUIRE(first.commit());
        auto second = workspace->begin(anOfficer(), why());
        value = *second.get(sample.id);
        value.filedOn = QDate(2026, 1, 2);
        second.put(value);
        const auto refused = second.commit();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Refused);
        CHECK(workspace->reader().get(sample.id)->filedOn == QDate(2026, 1, 1));
    }
}

TEST_CASE("a form saved late keeps what somebody else changed meanwhile", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    const Sample sample = aSample(QStringLiteral("甲"));
    save(*workspace, sample);
    const auto seen = workspace->reader().see(sample.id);
    REQUIRE(seen);

    Sample other = seen->value;
    other.note = QStringLiteral("由别人写");
    save(*workspace, other);

    Sample form = seen->value;
    form.fine = 7;
    auto work = workspace->begin(anOfficer(), why());
    work.put(form, *seen);
    REQUIRE(work.commit());
    CHECK(workspace->reader().get(sample.id)->note == QStringLiteral("由别人写"));
    CHECK(workspace->reader().get(sample.id)->fine == 7);
}

TEST_CASE("two who change the same amount contest the record; both values stay until one decides", "[store]")
{
    const QTemporaryDir mine;
    const QTemporaryDir theirs;
    const auto here = openSample(mine.path());
    const auto there = openSample(theirs.path());
    Sample sample = aSample(QStringLiteral("甲"));
    save(*here, sample);
    REQUIRE(there->journal().apply(entriesOf(*here)));

    sample.fine = 100;
    save(*here, sample);
    sample.fine = 200;
    save(*there, sample);
    REQUIRE(here->journal().apply(entriesOf(*there)));
    REQUIRE(there->journal().apply(entriesOf(*here)));

    CHECK(here->reader().see(sample.id)->contested);
    CHECK(here->reader().get(sample.id)->fine == there->reader().get(sample.id)->fine);
    REQUIRE(here->reader().conflicts(record::refTo(sample))->size() == 1);
    CHECK(here->reader().contested(10)->size() == 1);

    auto work = here->begin(anOfficer(), why("both officers agree"));
    sample.fine = 150;
    work.resolve(sample);
    REQUIRE(work.commit());
    REQUIRE(there->journal().apply(entriesOf(*here)));
    CHECK_FALSE(there->reader().see(sample.id)->contested);
    CHECK(there->reader().get(sample.id)->fine == 150);
    CHECK(there->reader().history(record::refTo(sample))->size() == 4);
}

TEST_CASE("the same entries twice, or in any order, change nothing more", "[store]")
{
    const QTemporaryDir mine;
    const auto here = openSample(mine.path());
    std::vector<Sample> samples;
    for (int i = 0; i < 10; ++i) {
        samples.push_back(aSample(QString::number(i)));
        save(*here, samples.back());
        samples.back().note = QStringLiteral("b");
        save(*here, samples.back());
    }
    std::vector<store::Incoming> entries = entriesOf(*here);
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir theirs;
        const auto there = openSample(theirs.path());
        std::shuffle(entries.begin(), entries.end(), random);
        const auto once = there->journal().apply(entries);
        REQUIRE(once);
        CHECK(once->added == qint64(entries.size()));
        const auto twice = there->journal().apply(entries);
        REQUIRE(twice);
        CHECK(twice->added == 0);
        for (const Sample &sample : samples)
            CHECK(there->reader().get(sample.id)->note == QStringLiteral("b"));
    }
}

TEST_CASE("a second program on the same workspace gets a clear message", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    const auto second = store::Workspace::open(dir.path(), sampleOptions());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Error::Code::Locked);
    const auto looking = store::Workspace::openToRead(dir.path(), sampleOptions());
    CHECK(looking);
}

TEST_CASE("a folder that cannot be written is not taken for one in use", "[store]")
{
    const QTemporaryDir dir;
    const QByteArray disk = QFile::encodeName(dir.filePath(QStringLiteral("disk")));
    REQUIRE(::mkdir(disk.constData(), 0700) == 0);
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m") != 0) {
        WARN("skipped: a read-only disk can only be made as root");
        return;
    }
    const QString folder = QFile::decodeName(disk);
    {
        openSample(folder);
    }
    const bool readOnly = ::mount(nullptr, disk.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    const auto workspace = store::Workspace::open(folder, sampleOptions());
    ::umount(disk.constData());
    REQUIRE(readOnly);
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().code == Error::Code::Refused);
    CHECK(workspace.error().message.values.contains(folder));
}

TEST_CASE("a clock set back, or years ahead, neither reorders nor loses anything", "[store]")
{
    const QTemporaryDir dir;
    FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    Sample sample = aSample(QStringLiteral("时钟"));
    qint64 written = 0;
    for (const int years : {0, 2, -2, 0}) {
        clock.set(QDateTime(QDate(2026 + years, 11, 20), QTime(9, 0), Qt::UTC));
        const auto workspace = openSample(dir.path(), &clock);
        sample.fine = ++written;
        save(*workspace, sample);
    }
    const auto workspace = openSample(dir.path(), &clock);
    CHECK(workspace->reader().get(sample.id)->fine == written);
    CHECK_FALSE(workspace->reader().see(sample.id)->contested);
    CHECK(workspace->device().headSeq == written + 1);
    record::Hlc last;
    for (const store::Incoming &entry : entriesOf(*workspace)) {
        CHECK(entry.change.hlc > last);
        last = entry.change.hlc;
    }
    CHECK_FALSE(workspace->journal().verify()->at(workspace->device().id).firstBadSeq);
}

TEST_CASE("a newer or a foreign database is refused and not touched", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("workspace.db"));
    const auto [statements, said] = GENERATE(table<const char *, const char *>({
        {"CREATE TABLE x(y)", "not made by Qilian"},
        {"CREATE TABLE x(y); PRAGMA application_id=1363758158; PRAGMA user_version=9999", "format 9999"},
    }));
    {
        auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run(statements));
        REQUIRE((*database)->run("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto workspace = store::Workspace::open(dir.path(), sampleOptions());
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().code == Error::Code::Refused);
    CHECK(workspace.error().message.inWords().contains(QLatin1String(said)));
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("a file that is no database is reported as damaged and kept", "[store]")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("workspace.db")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto workspace = store::Workspace::open(dir.path(), sampleOptions());
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().code == Error::Code::Damaged);
    CHECK(file.size() == 8192);
}

TEST_CASE("drafts and settings are kept as typed, and an empty draft is gone", "[store]")
{
    const QTemporaryDir dir;
    {
        const auto workspace = openSample(dir.path());
        REQUIRE(workspace->saveDraft(QStringLiteral("case/new"), QStringLiteral("半句话")));
        REQUIRE(workspace->setSetting(QStringLiteral("sync/cursor"), QStringLiteral("17")));
    }
    const auto workspace = openSample(dir.path());
    CHECK(*workspace->draft(QStringLiteral("case/new")) == QStringLiteral("半句话"));
    CHECK(*workspace->setting(QStringLiteral("sync/cursor")) == QStringLiteral("17"));
    REQUIRE(workspace->saveDraft(QStringLiteral("case/new"), {}));
    CHECK(workspace->draft(QStringLiteral("case/new"))->isEmpty());
}
