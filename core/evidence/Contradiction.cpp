#include "core/evidence/Contradiction.h"

#include <QtMath>
#include <cmath>

namespace qilian::evidence {

namespace {

constexpr qint64 kMinuteMs = 60 * 1000;
constexpr qint64 kTimeToleranceMs = 60 * kMinuteMs;
constexpr qint64 kClockToleranceMs = 10 * kMinuteMs;
constexpr double kPlaceToleranceKm = 2;
constexpr double kEarthKm = 6371.0;

double kilometresBetween(qint64 latitudeA, qint64 longitudeA, qint64 latitudeB, qint64 longitudeB)
{
    const auto radians = [](qint64 e6) { return qDegreesToRadians(double(e6) / 1e6); };
    const double byLatitude = std::sin((radians(latitudeB) - radians(latitudeA)) / 2);
    const double byLongitude = std::sin((radians(longitudeB) - radians(longitudeA)) / 2);
    const double half = byLatitude * byLatitude
        + std::cos(radians(latitudeA)) * std::cos(radians(latitudeB)) * byLongitude * byLongitude;
    return 2 * kEarthKm * std::asin(std::min(1.0, std::sqrt(half)));
}

QString minutes(qint64 ms)
{
    return QString::number(ms / kMinuteMs);
}

} // namespace

std::vector<Contradiction> contradictionsOf(const EvidenceItem &item, const Visit &visit)
{
    using What = Contradiction::What;
    std::vector<Contradiction> out;
    const auto add = [&](What what, const char *text, const QStringList &values = {}) {
        out.push_back({what, {"evidence", text, values}});
    };
    if (!item.takenAt.isValid()) {
        if (item.mediaType.startsWith(QLatin1String("image/")))
            add(What::TimeUnknown,
                QT_TRANSLATE_NOOP(
                    "evidence", "The picture does not say when it was taken. State it in the inspection record."));
    } else {
        const qint64 early = visit.startedAt.isValid() ? item.takenAt.msecsTo(visit.startedAt) : 0;
        const qint64 late = visit.finishedAt.isValid() ? visit.finishedAt.msecsTo(item.takenAt) : 0;
        const qint64 ahead = item.collectedAt.isValid() ? item.collectedAt.msecsTo(item.takenAt) : 0;
        if (early > kTimeToleranceMs)
            add(What::BeforeVisit,
                QT_TRANSLATE_NOOP("evidence",
                    "By the camera's clock it was taken %1 minutes before the inspection began. Check the clock, or "
                    "explain it in the inspection record."),
                {minutes(early)});
        if (late > kTimeToleranceMs)
            add(What::AfterVisit,
                QT_TRANSLATE_NOOP("evidence",
                    "By the camera's clock it was taken %1 minutes after the inspection ended. Check the clock, or "
                    "explain it in the inspection record."),
                {minutes(late)});
        if (ahead > kClockToleranceMs)
            add(What::ClockAhead,
                QT_TRANSLATE_NOOP("evidence",
                    "By the camera's clock it was taken %1 minutes later than it was taken in: the camera's clock is "
                    "ahead."),
                {minutes(ahead)});
    }
    if (item.latitudeE6 && item.longitudeE6 && visit.latitudeE6 && visit.longitudeE6) {
        const double distance =
            kilometresBetween(*item.latitudeE6, *item.longitudeE6, *visit.latitudeE6, *visit.longitudeE6);
        if (distance > kPlaceToleranceKm)
            add(What::FarAway,
                QT_TRANSLATE_NOOP("evidence",
                    "By its own position it was taken %1 km away from the enterprise. Explain it in the "
                    "inspection record."),
                {QString::number(distance, 'f', 1)});
    }
    return out;
}

} // namespace qilian::evidence
