#pragma once

#include "core/casework/PenalisedCases.h"
#include "core/discretion/Pack.h"

namespace qilian::casework {

/// Penalties of the party (its record, or the same code) for the same clause — the same violation of the catalogue, or
/// the same article of the same law — that were decided within `years` before the act ended; the latest first. Empty
/// while the case does not say when the act ended. What a factor of recidivism counts (近…年内同类违法).
Result<std::vector<PenalisedCase>> earlierPenalties(
    const store::Reader &reader, const Case &one, const QString &violation, int years);

/// Every factor of recidivism stands at the option its count leads to. Invalid names the factor, the count and the
/// option; a factor that no option takes the count of is left to the officer.
Result<void> recidivismCounted(const store::Reader &reader, const Case &one, const QString &violation,
    const discretion::Benchmark &benchmark, const std::map<QString, QStringList> &choices);

} // namespace qilian::casework
