#pragma once

#include "core/access/Officer.h"
#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// Determines the fines of a case of `eia_facility_not_built`: a second act is put on it, the unit is fined for both
/// and its representative for the first, all without evidence yet. Nothing is done where the demonstration pack does
/// not fit the day of the act.
Result<void> determineDemoFines(
    store::Workspace &workspace, const access::Officer &officer, const Id<casework::Case> &id);

} // namespace qilian::tool
