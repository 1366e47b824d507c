#include "core/casework/MeasureGuards.h"

#include "core/casework/CaseFile.h"

#include <algorithm>

namespace qilian::casework {
namespace {

bool anyHolding(const CaseFacts &facts, bool (*holds)(const HoldingFact &))
{
    return std::any_of(facts.holdings.begin(), facts.holdings.end(), holds);
}

bool isSeizure(const HoldingFact &one)
{
    return one.seizure;
}

bool isRegistration(const HoldingFact &one)
{
    return !one.seizure;
}

/// A measure nobody made a record of is known by its papers alone: from the one that begins it to the one that ends it.
void addFromPapers(CaseFacts &facts, bool seizure, const char *begins, const char *ends, const char *term, QDate today)
{
    const DocumentFact *begun = facts.made(QString::fromLatin1(begins));
    if (!begun || anyHolding(facts, seizure ? isSeizure : isRegistration))
        return;
    const QDate last = Situation{facts, today}.lastDayOf(term, begun->madeOn);
    facts.holdings.push_back({seizure, last, !facts.made(QString::fromLatin1(ends))});
}

} // namespace

void addMeasureFacts(CaseFacts &facts, const CaseFile &file, QDate today)
{
    for (const measure::Holding &one : file.measures.holdings)
        facts.holdings.push_back(
            {one.isSeizure(), one.lastDay(WorkCalendar::shipped()), !file.measures.heldOf(one).empty()});
    addFromPapers(facts, true, "seizure_decision", "seizure_release", "seizure_term", today);
    addFromPapers(facts, false, "prereg_notice", "prereg_disposal", "prereg_handle", today);
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

bool wasSeized(const Situation &now)
{
    return anyHolding(now.facts, isSeizure);
}

bool wasRegistered(const Situation &now)
{
    return anyHolding(now.facts, isRegistration);
}

bool isSeizureExpired(const Situation &now)
{
    return std::any_of(now.facts.holdings.begin(), now.facts.holdings.end(),
        [&now](const HoldingFact &one) { return one.seizure && (!one.lastDay.isValid() || one.lastDay < now.today); });
}

bool isNothingHeld(const Situation &now)
{
    return !anyHolding(now.facts, [](const HoldingFact &one) { return one.open; });
}

bool isReported(const Situation &now)
{
    return !now.facts.closingUnreported;
}

} // namespace qilian::casework
