#pragma once

#include "core/access/Officer.h"
#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// Which cases of the demonstration county show what comes after a decision, and a transfer.
struct DemoFollowUp {
    Id<casework::Case> instalments; ///< paid by a plan, one part of it missed
    Id<casework::Case> late; ///< not paid, with added penalty
    Id<casework::Case> crime; ///< to be transferred, and it is not
};

/// Turns three cases under investigation into these.
Result<void> showFollowUp(
    store::Workspace &workspace, const access::Officer &officer, const DemoFollowUp &cases, QDate today);

} // namespace qilian::tool
