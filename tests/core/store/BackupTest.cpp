#include "core/store/Backup.h"
#include "tests/core/store/Sample.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qilian;
using namespace qilian::test;

namespace {

void makeDatabase(const QString &path, QByteArrayView statements)
{
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    REQUIRE(database);
    REQUIRE((*database)->run(statements));
    REQUIRE((*database)->run("PRAGMA journal_mode=DELETE"));
}

QStringList foldersSetAside(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("damaged-*")}, QDir::Dirs);
}

} // namespace

TEST_CASE("a backup made in use brings the workspace back; the damaged one is set aside", "[store]")
{
    const QTemporaryDir dir;
    const Sample kept = aSample(QStringLiteral("备份前"));
    const Sample later = aSample(QStringLiteral("备份后"));
    QString backup;
    {
        const auto workspace = openSample(dir.path());
        save(*workspace, kept);
        const auto made = store::Backup::make(*workspace);
        REQUIRE(made);
        backup = made->path;
        save(*workspace, later);
        CHECK_FALSE(store::Backup::restore(dir.path(), backup)); // still open
    }
    QFile database(dir.filePath(QStringLiteral("workspace.db")));
    REQUIRE(database.open(QIODevice::ReadWrite));
    database.seek(100);
    database.write(QByteArray(4000, '\xA5'));
    database.close();

    REQUIRE(store::Backup::restore(dir.path(), backup));
    const auto workspace = openSample(dir.path());
    CHECK(workspace->reader().get(kept.id));
    CHECK_FALSE(workspace->reader().get(later.id));
    CHECK(foldersSetAside(dir.path()).size() == 1);
    const auto report = store::Backup::check(*workspace, {}, [](qint64, qint64) {});
    REQUIRE(report);
    CHECK(report->isSound());
}

TEST_CASE("what cannot be a workspace is not restored over one", "[store]")
{
    const QTemporaryDir dir;
    const Sample kept = aSample(QStringLiteral("还在"));
    {
        save(*openSample(dir.path()), kept);
    }
    const QString backup = dir.filePath(QStringLiteral("backup.db"));
    Error::Code expected = Error::Code::Refused;
    SECTION("not a database")
    {
        QFile file(backup);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("not a database at all, but long enough to be looked at as one");
        expected = Error::Code::Damaged;
    }
    SECTION("a backup with a damaged page")
    {
        QFile file(backup);
        REQUIRE(QFile::copy(dir.filePath(QStringLiteral("workspace.db")), backup));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(8192));
        file.write(QByteArray(4096, '\xA5'));
        expected = Error::Code::Damaged;
    }
    SECTION("an empty file, as a full stick leaves it")
    {
        QFile file(backup);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    SECTION("another program's database")
    {
        makeDatabase(backup, "CREATE TABLE x(y)");
    }
    SECTION("a newer program's workspace")
    {
        makeDatabase(backup, "CREATE TABLE x(y); PRAGMA application_id=1363758158; PRAGMA user_version=9999");
    }
    SECTION("no file")
    {
        expected = Error::Code::NotFound;
    }
    const auto restored = store::Backup::restore(dir.path(), backup);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == expected);
    CHECK(foldersSetAside(dir.path()).isEmpty());
    CHECK(openSample(dir.path())->reader().get(kept.id));
}

TEST_CASE("a workspace whose database is gone is not begun anew beside its backups", "[store]")
{
    const QTemporaryDir dir;
    const Sample kept = aSample(QStringLiteral("备份里有"));
    QString backup;
    {
        const auto workspace = openSample(dir.path());
        save(*workspace, kept);
        backup = store::Backup::make(*workspace)->path;
    }
    QFile database(dir.filePath(QStringLiteral("workspace.db")));
    const bool isEmptied = GENERATE(false, true); // as a full disk or a crashed file system leaves it
    REQUIRE((isEmptied ? database.resize(0) : database.remove()));
    const auto opened = store::Workspace::open(dir.path(), sampleOptions());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::Damaged);
    CHECK(store::Workspace::openToRead(dir.path(), sampleOptions()).error().code == Error::Code::NotFound);
    CHECK(database.size() == 0);
    REQUIRE(store::Backup::restore(dir.path(), backup));
    CHECK(openSample(dir.path())->reader().get(kept.id));
}

TEST_CASE("a disk too full for a backup is said, and what there was stays", "[store]")
{
    const QTemporaryDir dir;
    FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    const auto workspace = openSample(dir.path(), &clock);
    for (int day = 0; day < store::Backup::kKeptDays; ++day) {
        REQUIRE(store::Backup::daily(*workspace));
        clock.advanceMs(86'400'000);
    }
    const auto before = store::Backup::list(dir.path());
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20'000, 20'000}; // every machine's full disk: no file grows beyond this
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto made = store::Backup::daily(*workspace);
        ::_exit(!made && made.error().code == Error::Code::Full ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(store::Backup::list(dir.path()).size() == before.size());
    CHECK(QDir(dir.filePath(QStringLiteral("backups"))).entryList({QStringLiteral("*.part")}, QDir::Files).isEmpty());
    REQUIRE(store::Backup::daily(*workspace));
    CHECK(store::Backup::list(dir.path()).front().path != before.front().path);
}

TEST_CASE("a disk too full to restore leaves the workspace as it is", "[store]")
{
    const QTemporaryDir dir;
    const Sample kept = aSample(QStringLiteral("还在"));
    QString backup;
    {
        const auto workspace = openSample(dir.path());
        backup = store::Backup::make(*workspace)->path;
        save(*workspace, kept);
    }
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20'000, 20'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto restored = store::Backup::restore(dir.path(), backup);
        ::_exit(!restored && restored.error().code == Error::Code::Full ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(foldersSetAside(dir.path()).isEmpty());
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("restored.part"))));
    CHECK(openSample(dir.path())->reader().get(kept.id));
}

TEST_CASE("a workspace of an older program is backed up before it is brought up to date", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("workspace.db"));
    QFile first(QStringLiteral(":/store/0001_begin.sql"));
    REQUIRE(first.open(QIODevice::ReadOnly));
    makeDatabase(path,
        first.readAll()
            + "; PRAGMA application_id=1363758158; PRAGMA user_version=1;"
              " INSERT INTO meta(key, value) VALUES('area', '620724'), ('demo', 'kept');"
              " INSERT INTO device(id, name, own) VALUES(x'01a2141c1df37300a888a79f376f4256', '高台 1', 1)");
    {
        const auto workspace = openSample(dir.path());
        CHECK(*workspace->setting(QStringLiteral("demo")) == QStringLiteral("kept"));
        save(*workspace, aSample(QStringLiteral("在新程序里")));
    }
    const auto kept = store::Backup::list(dir.path());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().path.endsWith(QStringLiteral("-before-update.db")));
    CHECK(openSample(dir.path()));
    CHECK(store::Backup::list(dir.path()).size() == 1);
}

TEST_CASE("one backup a day", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    REQUIRE(store::Backup::daily(*workspace));
    REQUIRE(store::Backup::daily(*workspace));
    CHECK(store::Backup::list(dir.path()).size() == 1);
}

TEST_CASE("the newest daily backups stay, however wrong the clock is", "[store]")
{
    const QTemporaryDir dir;
    FixedClock clock(QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    const auto workspace = openSample(dir.path(), &clock);
    for (int day = 0; day < 20; ++day) {
        clock.advanceMs(86'400'000);
        REQUIRE(store::Backup::daily(*workspace));
    }
    const auto before = store::Backup::list(dir.path());
    REQUIRE(before.size() == store::Backup::kKeptDays);
    CHECK(before.back().at.date() == QDate(2026, 11, 8));
    const int years = GENERATE(2, -2);
    clock.set(before.front().at.addYears(years));
    REQUIRE(store::Backup::daily(*workspace));
    const auto after = store::Backup::list(dir.path());
    CHECK(after.size() == before.size());
    CHECK(std::count_if(after.begin(), after.end(), [&](const store::BackupFile &file) {
        return std::any_of(
            before.begin(), before.end(), [&](const store::BackupFile &old) { return old.path == file.path; });
    }) == qsizetype(before.size()) - 1);
}

TEST_CASE("entries taken from the end of the journal are missed", "[store]")
{
    const QTemporaryDir dir;
    Uuid device;
    {
        const auto workspace = openSample(dir.path());
        for (int i = 0; i < 5; ++i)
            save(*workspace, aSample(QStringLiteral("x")));
        device = workspace->device().id;
    }
    const auto [statement, badSeq] = GENERATE(table<const char *, qint64>({
        {"DELETE FROM journal WHERE seq > 4", 5},
        {"DELETE FROM journal", 1},
        {"UPDATE device SET head_seq = 4", 6},
        {"UPDATE device SET head_hash = replace(head_hash, substr(head_hash, 1, 1), 'g')", 6},
    }));
    CAPTURE(statement);
    makeDatabase(dir.filePath(QStringLiteral("workspace.db")), statement);
    const auto workspace = store::Workspace::openToRead(dir.path(), sampleOptions());
    REQUIRE(workspace);
    const auto verdicts = (*workspace)->journal().verify();
    REQUIRE(verdicts);
    CHECK(verdicts->at(device).firstBadSeq == badSeq);
}

TEST_CASE("an altered journal entry in the database is reported with its number", "[store]")
{
    const QTemporaryDir dir;
    {
        const auto workspace = openSample(dir.path());
        for (int i = 0; i < 5; ++i)
            save(*workspace, aSample(QStringLiteral("x")));
    }
    {
        auto database =
            store::Database::open(dir.filePath(QStringLiteral("workspace.db")), store::Database::Mode::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run(
            "UPDATE journal SET entry = CAST(replace(CAST(entry AS TEXT), '\"x\"', '\"y\"') AS BLOB) WHERE seq = 4"));
    }
    const auto workspace = openSample(dir.path());
    const auto verdicts = workspace->journal().verify();
    REQUIRE(verdicts);
    CHECK(verdicts->at(workspace->device().id).firstBadSeq == 4);
}

TEST_CASE("a row that is not what the journal says is found", "[store]")
{
    const QTemporaryDir dir;
    Sample sample = aSample(QStringLiteral("原样"));
    {
        const auto workspace = openSample(dir.path());
        save(*workspace, aSample(QStringLiteral("旁边的")));
        save(*workspace, sample);
        sample.fine = 2'000'000;
        sample.tags = {QStringLiteral("甲"), QStringLiteral("乙")};
        sample.filedOn = QDate(2026, 11, 20);
        save(*workspace, sample);
        const auto report = store::Backup::check(*workspace, {}, [](qint64, qint64) {});
        REQUIRE(report);
        CHECK(report->isSound());
    }
    const char *statement = GENERATE(as<const char *>{}, "UPDATE sample SET fine_fen = 20000 WHERE fine_fen = 2000000",
        "UPDATE sample SET area = '620725' WHERE fine_fen = 2000000", "DELETE FROM sample WHERE fine_fen = 2000000",
        "UPDATE sample SET versions = '' WHERE fine_fen = 2000000",
        "UPDATE sample SET contested = 1 WHERE fine_fen = 2000000",
        "UPDATE sample SET note = 'never written' WHERE fine_fen = 2000000",
        "UPDATE sample SET filed_on = NULL WHERE fine_fen = 2000000");
    CAPTURE(statement);
    makeDatabase(dir.filePath(QStringLiteral("workspace.db")), statement);
    const auto workspace = openSample(dir.path());
    const auto report = store::Backup::check(*workspace, {}, [](qint64, qint64) {});
    REQUIRE(report);
    CHECK_FALSE(report->isSound());
    CHECK(report->alteredRecords == std::vector<QString>{record::refTo(sample).text()});
}

TEST_CASE("whatever is written, cleared, contested and settled is sound", "[store]")
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const auto here = openSample(first.path());
    const auto there = openSample(second.path());
    const auto isSound = [](store::Workspace &workspace) {
        const auto report = store::Backup::check(workspace, {}, [](qint64, qint64) {});
        return report && report->isSound();
    };
    Sample full = aSample(QStringLiteral("全"));
    full.note = QStringLiteral("记");
    full.fine = 1;
    full.filedOn = QDate(2026, 11, 20);
    full.tags = {QStringLiteral("甲")};
    full.other = Id<Sample>::create();
    save(*here, full);
    Sample cleared = full;
    cleared.note.clear();
    cleared.fine = 0;
    cleared.tags.clear();
    cleared.other = {};
    save(*here, cleared);
    CHECK(isSound(*here));

    REQUIRE(there->journal().apply(entriesOf(*here)));
    CHECK(isSound(*there));
    cleared.fine = 2;
    save(*here, cleared);
    cleared.fine = 3;
    save(*there, cleared);
    REQUIRE(there->journal().apply(entriesOf(*here)));
    REQUIRE(here->journal().apply(entriesOf(*there)));
    CHECK(here->reader().see(full.id)->contested);
    CHECK(isSound(*here));
    CHECK(isSound(*there));

    auto work = here->begin(anOfficer(), why());
    Sample decided = *work.get(full.id);
    decided.fine = 2;
    work.resolve(decided);
    REQUIRE(work.commit());
    REQUIRE(there->journal().apply(entriesOf(*here)));
    CHECK_FALSE(there->reader().see(full.id)->contested);
    CHECK(isSound(*here));
    CHECK(isSound(*there));
}

TEST_CASE("a row that no entry made is found", "[store]")
{
    const QTemporaryDir dir;
    {
        openSample(dir.path());
    }
    makeDatabase(dir.filePath(QStringLiteral("workspace.db")),
        "INSERT INTO sample(id, area, name) VALUES(x'01a2141c1df37300a888a79f376f4256', '620724', '无中生有')");
    const auto workspace = openSample(dir.path());
    CHECK(store::Backup::check(*workspace, {}, [](qint64, qint64) {})->alteredRecords.size() == 1);
}
