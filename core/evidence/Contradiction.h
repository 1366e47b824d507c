#pragma once

#include "core/base/Error.h"
#include "core/evidence/EvidenceItem.h"

namespace qilian::evidence {

/// What the evidence is compared with: the visit it belongs to. Invalid or absent where it is not known.
struct Visit {
    QDateTime startedAt;
    QDateTime finishedAt;
    std::optional<qint64> latitudeE6; ///< of the enterprise, millionths of a degree
    std::optional<qint64> longitudeE6;
};

/// Something in a file that does not fit with the rest, for the officer to explain or to correct; never a refusal.
struct Contradiction {
    enum class What {
        TimeUnknown, ///< a picture that does not say when it was taken
        BeforeVisit,
        AfterVisit,
        ClockAhead, ///< taken later than it was taken in
        FarAway,
    };
    What what;
    Message words;
};

/// Compares what a picture says of itself with the visit. A camera's clock may be off by an hour before anybody is
/// asked, its position by two kilometres. Pure.
std::vector<Contradiction> contradictionsOf(const EvidenceItem &item, const Visit &visit);

} // namespace qilian::evidence
