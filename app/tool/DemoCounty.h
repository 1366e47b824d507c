#pragma once

#include "app/tool/DemoClock.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// A county to look at and to measure with: 高台县 (620724), its branch, six officers in their roles, enterprises with
/// valid codes in real townships, cases at their first stages, and behind the first ones decided cases with their
/// fines. The same seed on the same day of the workspace's clock makes the same records, ids included; only the digests
/// of sealed PDFs differ, which hold the second they were written in. Everything is marked 演示. With a clock (the
/// workspace's) one case is told from the inspection to the sealed decision, on its days.
struct DemoSize {
    int enterprises = 200;
    int cases = 40;
    quint32 seed = 1;
};
Result<void> makeDemoCounty(store::Workspace &workspace, const DemoSize &size, DemoClock *clock = nullptr);
/// Lets every officer of it log in with one password, which the program tells and the first officer needs not type.
Result<void> openDemoAccounts(store::Workspace &workspace);

} // namespace qilian::tool
