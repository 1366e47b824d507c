#pragma once

#include "core/casework/Deadline.h"

#include <map>

namespace qilian::casework {

/// What lengthens the periods of one case: extensions granted and time that does not count. A value; any thread.
struct CasePeriods {
    std::map<QString, int> extensions; ///< by rule: how many of its extensions were granted, in their order
    std::map<QString, std::vector<ExcludedTime>> excluded; ///< by ground (ExcludedGround)

    /// Where a period of this case begins, with everything that lengthens it.
    DeadlineStart startOf(const DeadlineRule &rule, QDate from, QDate today) const;
};

} // namespace qilian::casework
