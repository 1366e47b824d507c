#pragma once

#include "app/tool/Command.h"
#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// What a `case` command does with one case.
using CaseAction = Result<Output> (*)(
    const store::Workspace &workspace, const Id<casework::Case> &id, const QCommandLineParser &parser);

/// case export WORKSPACE CASE --out DIR: binder, documents, evidence and catalogue in a new folder.
Result<Output> exportCase(
    const store::Workspace &workspace, const Id<casework::Case> &id, const QCommandLineParser &parser);

} // namespace qilian::tool
