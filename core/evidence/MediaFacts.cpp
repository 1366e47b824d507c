#include "core/evidence/MediaFacts.h"

#include "core/base/ChinaTime.h"

#include <QFile>
#include <QMimeDatabase>
#include <exiv2/exiv2.hpp>

namespace qilian::evidence {

namespace {

constexpr qint64 kLargestPicture = 128ll << 20; // bytes; beyond it only the type is read
constexpr qsizetype kLongestText = 100;
constexpr long kLongestValue = 4096; // bytes of one tag

QString textOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto value = exif.findKey(Exiv2::ExifKey(key));
    if (value == exif.end() || value->size() > kLongestValue)
        return {};
    return QString::fromStdString(value->toString()).left(kLongestText).trimmed();
}

std::optional<qint64> degreesE6(
    const Exiv2::ExifData &exif, const char *key, const char *refKey, QChar negative, int most)
{
    const auto value = exif.findKey(Exiv2::ExifKey(key));
    if (value == exif.end() || value->count() != 3)
        return std::nullopt;
    double degrees = 0;
    for (int part = 0, scale = 1; part < 3; ++part, scale *= 60) {
        const Exiv2::Rational one = value->toRational(part);
        if (one.second <= 0 || one.first < 0)
            return std::nullopt;
        degrees += double(one.first) / one.second / scale;
    }
    if (!(degrees <= most))
        return std::nullopt;
    return qRound64((textOf(exif, refKey).startsWith(negative) ? -degrees : degrees) * 1e6);
}

} // namespace

MediaFacts pictureFacts(QByteArrayView bytes)
{
    MediaFacts facts;
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        return Exiv2::XmpParser::initialize(); // not safe later, from several threads
    }();
    if (!ready || bytes.isEmpty())
        return facts;
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.data()), long(bytes.size()));
        image->readMetadata();
        const Exiv2::ExifData &exif = image->exifData();
        QDateTime taken =
            QDateTime::fromString(textOf(exif, "Exif.Photo.DateTimeOriginal"), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (taken.isValid()) {
            taken.setOffsetFromUtc(kChinaOffset);
            facts.takenAt = taken.toUTC();
        }
        facts.device =
            QStringLiteral("%1 %2").arg(textOf(exif, "Exif.Image.Make"), textOf(exif, "Exif.Image.Model")).trimmed();
        facts.latitudeE6 = degreesE6(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", u'S', 90);
        facts.longitudeE6 = degreesE6(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", u'W', 180);
    } catch (const std::exception &) {
        // A file whose metadata cannot be read is evidence all the same.
    }
    return facts;
}

MediaFacts mediaFacts(const QString &path)
{
    MediaFacts facts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    const QString type = QMimeDatabase().mimeTypeForData(&file).name();
    file.seek(0);
    if (type.startsWith(QLatin1String("image/")) && file.size() <= kLargestPicture) {
        if (const uchar *bytes = file.map(0, file.size()))
            facts = pictureFacts({bytes, qsizetype(file.size())});
    }
    facts.mediaType = type;
    return facts;
}

} // namespace qilian::evidence
