#include "core/casework/CasePeriods.h"

#include <algorithm>

namespace qilian::casework {

DeadlineStart CasePeriods::startOf(const DeadlineRule &rule, QDate from, QDate today) const
{
    DeadlineStart out{.day = from, .time = {}, .extensions = 0, .excluded = {}, .today = today};
    if (const auto granted = extensions.find(rule.id); granted != extensions.end())
        out.extensions = std::min(granted->second, int(rule.extensions.size()));
    for (const QString &ground : rule.excluded) {
        const auto spans = excluded.find(ground);
        if (spans != excluded.end())
            out.excluded.insert(out.excluded.end(), spans->second.begin(), spans->second.end());
    }
    return out;
}

} // namespace qilian::casework
