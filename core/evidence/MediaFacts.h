#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <optional>

namespace qilian::evidence {

/// What a media file says about itself; everything is a claim, to be compared.
struct MediaFacts {
    QString mediaType; ///< by content, never by name
    QDateTime takenAt; ///< the camera's clock; no zone, taken as China Standard Time
    std::optional<qint64> latitudeE6; ///< millionths of a degree
    std::optional<qint64> longitudeE6;
    QString device; ///< make and model
};

/// Reads type, time, place and camera. Hostile or damaged metadata leave the field empty; never fails. Any thread.
MediaFacts mediaFacts(const QString &file);
/// The same of a picture's bytes, without the type.
MediaFacts pictureFacts(QByteArrayView bytes);

} // namespace qilian::evidence
