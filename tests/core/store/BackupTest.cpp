#include "core/store/Backup.h"
#include "tests/core/store/Sample.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

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
    CHECK(QDir(dir.path()).entryList({QStringLiteral("damaged-*")}, QDir::Dirs).size() == 1);
    const auto report = store::Backup::check(*workspace, {}, [](qint64, qint64) {});
    REQUIRE(report);
    CHECK(report->isSound());
}

TEST_CASE("a backup that is itself damaged is not restored", "[store]")
{
    const QTemporaryDir dir;
    {
        openSample(dir.path());
    }
    const QString bad = dir.filePath(QStringLiteral("bad.db"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a database at all, but long enough to be looked at as one");
    file.close();
    CHECK_FALSE(store::Backup::restore(dir.path(), bad));
    CHECK(openSample(dir.path()));
}

TEST_CASE("one backup a day", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    REQUIRE(store::Backup::daily(*workspace));
    REQUIRE(store::Backup::daily(*workspace));
    CHECK(store::Backup::list(dir.path()).size() == 1);
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
