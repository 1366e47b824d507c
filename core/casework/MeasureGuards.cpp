#include "core/casework/MeasureGuards.h"

#include "core/casework/CaseFile.h"

#include <algorithm>

namespace qilian::casework {

void addMeasureFacts(CaseFacts &facts, const CaseFile &file)
{
    facts.thingsHeld = std::any_of(file.measures.holdings.begin(), file.measures.holdings.end(),
        [&file](const measure::Holding &one) { return !file.measures.heldOf(one).empty(); });
    facts.correctionOrdered = facts.correctionOrdered || !file.measures.corrections.empty();
    for (const measure::Recheck &one : file.measures.rechecks) {
        if (one.finding == measure::Finding::Corrected && !facts.correctedOn.isValid())
            facts.correctedOn = one.on();
    }
    const auto any = [&file](auto holds) {
        return std::any_of(file.measures.limits.begin(), file.measures.limits.end(), holds);
    };
    facts.closingUnreported = any([](const measure::ProductionLimit &one) { return one.mustBeReported(); });
    // A limit or stop that is a penalty is heard by itself. 行政处罚法 第九条, 第六十三条
    facts.otherHeavyPenalty =
        facts.otherHeavyPenalty || any([](const measure::ProductionLimit &one) { return one.isPenalty(); });
}

bool isNothingHeld(const Situation &now)
{
    return !now.facts.thingsHeld;
}

bool isReported(const Situation &now)
{
    return !now.facts.closingUnreported;
}

} // namespace qilian::casework
