#pragma once

#include "app/tool/DemoStory.h"
#include "core/casework/Case.h"

namespace qilian::tool {

/// Measures of cases that are under way: a daily fine with two refused rechecks on `fined` (null: none), then on the
/// first of `investigated` a seizure that runs, with one thing released, and on the second evidence registered.
Result<void> addDemoMeasures(store::Workspace &workspace, const DemoPeople &people, const Id<casework::Case> &fined,
    const std::vector<Id<casework::Case>> &investigated);

/// An order to correct that warns of the daily fine, and a recheck that found the act going on; both so many days ago.
Result<void> refuseInDemo(
    store::Workspace &workspace, const DemoPeople &people, const Id<casework::Case> &id, int served, int rechecked);

} // namespace qilian::tool
