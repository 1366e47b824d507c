#pragma once

#include "app/tool/Command.h"

namespace qilian::tool {

/// `discretion recompute WORKSPACE`: computes every fine of a workspace again. Exit code 1 where one does not come out
/// as it is kept.
Result<Output> recompute(const QString &workspace);

} // namespace qilian::tool
