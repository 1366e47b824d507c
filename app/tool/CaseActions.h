#pragma once

#include "app/tool/Command.h"
#include "core/store/Workspace.h"

namespace qilian::tool {

/// What a `case` command does in a workspace; `named` is the case as it was typed, empty where none was.
using CaseAction = Result<Output> (*)(
    const store::Workspace &workspace, const QString &named, const QCommandLineParser &parser);

/// case export WORKSPACE CASE --out DIR: binder, documents, evidence and catalogue in a new folder.
Result<Output> exportCase(const store::Workspace &workspace, const QString &named, const QCommandLineParser &parser);
/// case review WORKSPACE CASE | --year YYYY [--closed]: what the files come to by the review standard.
Result<Output> reviewCases(const store::Workspace &workspace, const QString &named, const QCommandLineParser &parser);

} // namespace qilian::tool
