#pragma once

#include "core/casework/CaseLink.h"

namespace qilian::casework {

/// Another case of the same party that may be about the same act: an officer said so, or a violation is the same and
/// the days of the acts meet. A link that says how it differs (the same party only, split off, a follow-up) takes it
/// off the list. 行政处罚法 第二十五条、第二十九条
struct SameMatter {
    Id<Case> id;
    QString words; ///< number or cause, and where it stands
    bool fined = false; ///< a fine was decided in it: the act may not be fined again (一事不再罚)
};

/// Those that are open or ended with a fine, linked ones first. Only what the records of this office hold.
Result<std::vector<SameMatter>> sameMatters(const store::Reader &reader, const Case &one);

} // namespace qilian::casework
