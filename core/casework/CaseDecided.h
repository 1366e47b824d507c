#pragma once

#include "core/casework/Case.h"
#include "core/store/Workspace.h"

#include <span>

namespace qilian::casework {

/// Keeps what the case was decided at as fines that later cases are compared with, within the work that decides it. A
/// fine kept before that stands no more counts no more.
Result<void> keepDecidedFines(store::UnitOfWork &work, const store::Reader &reader, const Case &decided,
    std::span<const discretion::DeterminationRecord> standing);

} // namespace qilian::casework
