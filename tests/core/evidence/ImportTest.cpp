#include "core/evidence/Import.h"
#include "core/evidence/Custody.h"
#include "core/evidence/MediaFacts.h"
#include "core/store/Journal.h"
#include "tests/core/evidence/EvidenceFiles.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::evidence;
using namespace qilian::test;

TEST_CASE(
    "a photo becomes evidence with its digest, the camera's time and place, and a first custody event", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    const ImportContext context{{QStringLiteral("inspection_task"), Uuid::create()}, {}, QStringLiteral("av"),
        QStringLiteral("张某、李某"), QStringLiteral("总排口")};
    const QString file = photoWithFacts(dir, QStringLiteral("排口.jpg"));
    const ImportReport report = importFiles(*workspace, {}, context, std::span(&file, 1));
    REQUIRE(report.added() == 1);
    const auto item = workspace->reader().get(report.files.front().item);
    REQUIRE(item);
    CHECK(item->mediaType == QStringLiteral("image/jpeg"));
    CHECK(item->takenAt == QDateTime(QDate(2026, 11, 20), QTime(1, 30, 15), Qt::UTC));
    CHECK(item->latitudeE6 == 39'375'000);
    CHECK(item->longitudeE6 == 99'816'667);
    CHECK(item->device == QStringLiteral("祁连"));
    CHECK(workspace->blobs().verify(item->digest));
    CHECK(workspace->reader().search(QStringLiteral("总排口"), 5)->size() == 1);
    CHECK(workspace->journal().blobs(store::BlobState::Local, 10)->size() == 1);

    SECTION("the same file again is a duplicate, not a second piece")
    {
        const ImportReport again = importFiles(*workspace, {}, context, std::span(&file, 1));
        CHECK(again.duplicates() == 1);
        CHECK(again.added() == 0);
    }
    SECTION("evidence is never changed")
    {
        auto work = workspace->begin({}, {"test", "change", {}});
        EvidenceItem changed = *work.get(item->id);
        changed.title = QStringLiteral("x");
        work.put(changed);
        CHECK(work.commit().error().code == Error::Code::Refused);
    }
}

TEST_CASE("one bad file blocks nothing else, and is named", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    const QString broken = fileWith(dir, QStringLiteral("broken.jpg"), smallJpeg().left(40) + QByteArray(5000, '\xFF'));
    const QString empty = fileWith(dir, QStringLiteral("empty.jpg"), {});
    const std::vector<QString> files{fileWith(dir, QStringLiteral("a.jpg"), smallJpeg()),
        dir.filePath(QStringLiteral("missing.jpg")), empty, broken};
    const ImportReport report =
        importFiles(*workspace, {}, {{QStringLiteral("case"), Uuid::create()}, {}, {}, {}, {}}, files);
    CHECK(report.added() == 2);
    CHECK(report.faults() == 2);
    CHECK(report.files[1].fault->code == Error::Code::NotFound);
    CHECK(report.files[2].fault->code == Error::Code::Invalid);
    CHECK(report.files[3].item != Id<EvidenceItem>());
}

TEST_CASE("two hundred photos are in within a minute, and what was in when it stopped stays in", "[evidence]")
{
    constexpr int kPhotos = 200;
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    std::vector<QString> files;
    for (int i = 0; i < kPhotos; ++i)
        files.push_back(fileWith(
            dir, QStringLiteral("%1.jpg").arg(i), smallJpeg() + QByteArray::number(i) + QByteArray(500'000, char(i))));
    const ImportContext context{{QStringLiteral("case"), Uuid::create()}, {}, {}, {}, {}};

    std::stop_source stop;
    const ImportReport half =
        importFiles(*workspace, {}, context, files, stop.get_token(), [&stop](qsizetype done, qsizetype total) {
            if (done == total / 2)
                stop.request_stop();
        });
    CHECK(half.stopped);
    CHECK(half.added() == kPhotos / 2);
    CHECK(half.faults() == 0);

    QElapsedTimer clock;
    clock.start();
    const ImportReport all = importFiles(*workspace, {}, context, files);
    CHECK(clock.elapsed() < 30'000); // the other half of the minute
    CHECK_FALSE(all.stopped);
    CHECK(all.duplicates() == kPhotos / 2);
    CHECK(all.added() == kPhotos / 2);
}

TEST_CASE("a file is known by its content, whatever it is called", "[evidence]")
{
    const QTemporaryDir dir;
    struct Row {
        const char *name;
        QByteArray content;
        const char *type;
        const char *kind;
    };
    const std::vector<Row> rows{
        {"table.jpg", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "application/pdf", "documentary"},
        {"permit.pdf", smallJpeg(), "image/jpeg", "av"},
        {"film.txt",
            QByteArray("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
                24),
            "video/mp4", "av"},
        {"data.exe", "time,so2\n09:00,35\n", "text/plain", "electronic"},
    };
    const auto workspace = aWorkspace(dir);
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const QString file = fileWith(dir, QString::fromLatin1(row.name), row.content);
        const ImportReport report = importFiles(
            *workspace, {}, {{QStringLiteral("case"), Uuid::create()}, {}, {}, {}, {}}, std::span(&file, 1));
        REQUIRE(report.added() == 1);
        const auto item = workspace->reader().get(report.files.front().item);
        REQUIRE(item);
        CHECK(item->mediaType.toStdString() == row.type);
        CHECK(item->kind.toStdString() == row.kind);
    }
}

TEST_CASE("pictures that lie about their size or place leave the facts empty", "[evidence]")
{
    CHECK_FALSE(pictureFacts({}).takenAt.isValid());
    CHECK_FALSE(pictureFacts("\xFF\xD8\xFF\xE1\xFF\xFF"
                             "Exif\0\0II*\0")
                    .takenAt.isValid());
    CHECK(mediaFacts(QStringLiteral("/nowhere")).mediaType.isEmpty());
}
