#pragma once

#include "app/tool/DemoStory.h"
#include "core/casework/Case.h"

namespace qilian::tool {

/// Which cases of the demonstration county show what comes after a decision, and a transfer.
struct DemoFollowUp {
    Id<casework::Case> instalments; ///< paid by a plan, one part of it missed
    Id<casework::Case> late; ///< not paid, with added penalty; the act went on and was fined by the day
    Id<casework::Case> crime; ///< to be transferred, and it is not
};

/// Turns three cases under investigation into these.
Result<void> showFollowUp(
    store::Workspace &workspace, const DemoPeople &people, const DemoFollowUp &cases, QDate today);

} // namespace qilian::tool
