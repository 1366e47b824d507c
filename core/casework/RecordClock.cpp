#include "core/casework/RecordClock.h"

#include "core/casework/FollowUp.h"
#include "core/casework/MeasureEvents.h"

namespace qilian::casework {

void RecordClock::applyTo(DeadlineRule &rule, DeadlineStart &start) const
{
    start.time = begun;
    if (!extensions)
        return;
    start.excluded = excluded;
    if (rule.extensions.empty())
        return;
    start.extensions = *extensions;
    if (extendedBy)
        rule.extensions.front().period = *extendedBy;
}

std::vector<RecordClock> recordClocks(const CaseFile &file, QDate today)
{
    std::vector<RecordClock> out = measureClocks(file, today);
    for (RecordClock &one : followUpClocks(file, today))
        out.push_back(std::move(one));
    return out;
}

} // namespace qilian::casework
