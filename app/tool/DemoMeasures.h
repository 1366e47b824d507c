#pragma once

#include "app/tool/DemoStory.h"
#include "core/casework/Case.h"

namespace qilian::tool {

/// Measures of cases that are under way: a daily fine with two refused rechecks on `fined` (null: none), then on the
/// first of `investigated` a seizure that runs, with one thing released, and on the second evidence registered.
Result<void> addDemoMeasures(store::Workspace &workspace, const DemoPeople &people, const Id<casework::Case> &fined,
    const std::vector<Id<casework::Case>> &investigated);

} // namespace qilian::tool
