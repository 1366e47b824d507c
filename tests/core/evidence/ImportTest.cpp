#include "core/evidence/Import.h"
#include "core/overview/Schema.h"
#include "core/store/Journal.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <exiv2/exiv2.hpp>

using namespace qilian;
using namespace qilian::evidence;

namespace {

std::unique_ptr<store::Workspace> aWorkspace(const QTemporaryDir &dir)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    auto workspace = store::Workspace::open(dir.filePath(QStringLiteral("w")), options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

/// The smallest JPEG there is, one grey pixel.
QByteArray smallJpeg()
{
    return QByteArray::fromHex(
        "ffd8ffe000104a46494600010101004800480000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        "ffff"
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b080001000101011100ffc400140001000000000000"
        "00000000"
        "0000000000000000ffc40014100100000000000000000000000000000000ffda0008010100003f0037ffd9");
}

QString photo(const QTemporaryDir &dir, const QString &name, bool withFacts)
{
    const QString path = dir.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(smallJpeg());
    file.close();
    if (withFacts) {
        const auto image = Exiv2::ImageFactory::open(path.toStdString());
        image->readMetadata();
        Exiv2::ExifData &exif = image->exifData();
        exif["Exif.Photo.DateTimeOriginal"] = "2026:11:20 09:30:15";
        exif["Exif.Image.Make"] = "祁连";
        exif["Exif.GPSInfo.GPSLatitude"] = "39/1 22/1 3000/100";
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        exif["Exif.GPSInfo.GPSLongitude"] = "99/1 49/1 0/1";
        exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
        image->writeMetadata();
    }
    return path;
}

} // namespace

TEST_CASE(
    "a photo becomes evidence with its digest, the camera's time and place, and a first custody event", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    const ImportContext context{{QStringLiteral("inspection_task"), Uuid::create()}, {}, QStringLiteral("audiovisual"),
        QStringLiteral("张某、李某"), QStringLiteral("总排口")};
    const QString file = photo(dir, QStringLiteral("排口.jpg"), true);
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
    const QString broken = dir.filePath(QStringLiteral("broken.jpg"));
    {
        QFile file(broken);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(smallJpeg().left(40) + QByteArray(5000, '\xFF'));
    }
    const std::vector<QString> files{
        photo(dir, QStringLiteral("a.jpg"), false), dir.filePath(QStringLiteral("missing.jpg")), broken};
    const ImportReport report =
        importFiles(*workspace, {}, {{QStringLiteral("case"), Uuid::create()}, {}, {}, {}, {}}, files);
    CHECK(report.added() == 2);
    CHECK(report.faults() == 1);
    CHECK(report.files[1].fault);
}
