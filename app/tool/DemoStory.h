#pragma once

#include "app/tool/DemoClock.h"
#include "core/access/Officer.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// Who acts in the story.
struct DemoPeople {
    access::Officer zhang; ///< investigator
    access::Officer li; ///< investigator
    access::Officer wang; ///< reviewer
    access::Officer zhao; ///< decider
    access::Officer chen; ///< clerk
};

/// One case from the inspection to the sealed decision, as officers would have brought it here in the last weeks: every
/// step is the core function their click calls, on its day, and no guard is passed by. The clock is left at the end.
Result<void> tellDemoStory(store::Workspace &workspace, DemoClock &clock, const DemoPeople &people, QDate today);

} // namespace qilian::tool
