#pragma once

#include "core/access/Officer.h"
#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// One case whose clock stood still for an appraisal and was extended by the head, so that both can be seen.
Result<void> lengthenDemoCase(store::Workspace &workspace, const access::Officer &investigator,
    const access::Officer &head, const Id<casework::Case> &id);

} // namespace qilian::tool
