#include "tests/core/evidence/EvidenceFiles.h"

#include "core/overview/Schema.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <exiv2/exiv2.hpp>

namespace qilian::test {

std::unique_ptr<store::Workspace> aWorkspace(const QTemporaryDir &dir, const Clock *clock)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.clock = clock;
    options.area = QStringLiteral("620724");
    options.create = true;
    auto workspace = store::Workspace::open(dir.filePath(QStringLiteral("w")), options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

QByteArray smallJpeg()
{
    return QByteArray::fromHex(
        "ffd8ffe000104a46494600010101004800480000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        "ffff"
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b080001000101011100ffc400140001000000000000"
        "00000000"
        "0000000000000000ffc40014100100000000000000000000000000000000ffda0008010100003f0037ffd9");
}

QString fileWith(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QString photoWithFacts(const QTemporaryDir &dir, const QString &name)
{
    const QString path = fileWith(dir, name, smallJpeg());
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
    return path;
}

} // namespace qilian::test
