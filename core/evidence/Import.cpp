#include "core/evidence/Import.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <exiv2/exiv2.hpp>

namespace qilian::evidence {

namespace {

constexpr int kChinaOffsetSeconds = 8 * 3600;
constexpr qint64 kLargestForMetadata = 512ll << 20;

std::optional<qint64> degreesE6(const Exiv2::ExifData &exif, const char *key, const char *refKey, char negative)
{
    const auto value = exif.findKey(Exiv2::ExifKey(key));
    if (value == exif.end() || value->count() < 3)
        return std::nullopt;
    double degrees = 0;
    for (int part = 0, scale = 1; part < 3; ++part, scale *= 60) {
        const Exiv2::Rational one = value->toRational(part);
        if (one.second == 0)
            return std::nullopt;
        degrees += double(one.first) / one.second / scale;
    }
    if (!(degrees >= 0 && degrees <= 180))
        return std::nullopt;
    const auto ref = exif.findKey(Exiv2::ExifKey(refKey));
    const bool below = ref != exif.end() && !ref->toString().empty() && ref->toString()[0] == negative;
    return qRound64((below ? -degrees : degrees) * 1e6);
}

QString textOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto value = exif.findKey(Exiv2::ExifKey(key));
    return value == exif.end() ? QString() : QString::fromStdString(value->toString()).left(100).trimmed();
}

} // namespace

int ImportReport::added() const
{
    return int(std::count_if(
        files.begin(), files.end(), [](const ImportedFile &one) { return !one.item.isNull() && !one.duplicate; }));
}

int ImportReport::duplicates() const
{
    return int(std::count_if(files.begin(), files.end(), [](const ImportedFile &one) { return one.duplicate; }));
}

int ImportReport::faults() const
{
    return int(
        std::count_if(files.begin(), files.end(), [](const ImportedFile &one) { return one.fault.has_value(); }));
}

MediaFacts mediaFacts(const QString &file)
{
    MediaFacts facts;
    facts.mediaType = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchContent).name();
    if (!facts.mediaType.startsWith(QLatin1String("image/")) || QFileInfo(file).size() > kLargestForMetadata)
        return facts;
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const auto image = Exiv2::ImageFactory::open(file.toStdString());
        image->readMetadata();
        const Exiv2::ExifData &exif = image->exifData();
        QDateTime taken =
            QDateTime::fromString(textOf(exif, "Exif.Photo.DateTimeOriginal"), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (taken.isValid()) {
            taken.setOffsetFromUtc(kChinaOffsetSeconds);
            facts.takenAt = taken.toUTC();
        }
        facts.latitudeE6 = degreesE6(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S');
        facts.longitudeE6 = degreesE6(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W');
        facts.device =
            QStringLiteral("%1 %2").arg(textOf(exif, "Exif.Image.Make"), textOf(exif, "Exif.Image.Model")).trimmed();
    } catch (const std::exception &) {
        // A file whose metadata cannot be read is evidence all the same.
    }
    return facts;
}

ImportReport importFiles(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    std::span<const QString> files, std::stop_token stop, const std::function<void(qsizetype, qsizetype)> &progress)
{
    ImportReport report;
    for (const QString &file : files) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        ImportedFile one{file, {}, false, std::nullopt};
        const auto receipt = workspace.blobs().import(file, stop);
        if (!receipt) {
            report.stopped = receipt.error().code == Error::Code::Cancelled;
            one.fault = receipt.error();
        } else {
            const auto same = workspace.reader().rows<Id<EvidenceItem>>("evidence/by_digest",
                {{"digest", receipt->digest}, {"subject", context.subject.text()}},
                [](const store::Row &row) { return row.id<EvidenceItem>("id"); });
            if (same && !same->empty()) {
                one.item = same->front();
                one.duplicate = true;
            } else {
                const MediaFacts facts = mediaFacts(file);
                EvidenceItem item;
                item.id = Id<EvidenceItem>::create();
                item.subject = context.subject;
                item.checklistAnswer = context.checklistAnswer;
                item.kind = context.kind;
                item.fileName = QFileInfo(file).fileName();
                item.title = QFileInfo(file).completeBaseName();
                item.digest = receipt->digest;
                item.size = receipt->size;
                item.mediaType = facts.mediaType;
                item.collectedBy = context.collectedBy;
                item.collectedAt = workspace.clock().now();
                item.place = context.place;
                item.takenAt = facts.takenAt;
                item.latitudeE6 = facts.latitudeE6;
                item.longitudeE6 = facts.longitudeE6;
                item.device = facts.device;
                CustodyEvent event;
                event.id = Id<CustodyEvent>::create();
                event.item = item.id;
                event.event = QStringLiteral("acquired");
                event.at = item.collectedAt;
                event.to = context.collectedBy;
                event.place = context.place;
                event.state = receipt->digest;
                auto work = workspace.begin(actor, {"evidence", QT_TRANSLATE_NOOP("evidence", "Take in evidence"), {}});
                work.put(item);
                work.put(event);
                if (const auto done = work.commit())
                    one.item = item.id;
                else
                    one.fault = done.error();
            }
        }
        report.files.push_back(std::move(one));
        if (progress)
            progress(qsizetype(report.files.size()), qsizetype(files.size()));
    }
    return report;
}

} // namespace qilian::evidence
