#pragma once

#include "core/binder/BinderChecks.h"
#include "core/binder/PdfBinding.h"

namespace qilian::binder {

/// A case as it will be bound, with what keeps it from the archive.
struct BoundCase {
    casework::CaseFile file;
    Binder binder;
    std::vector<Shortfall> missing;
};

/// Reads the case, puts its papers in order and checks them. Reads each PDF once to count its pages. Blocking.
Result<BoundCase> bindCase(
    const store::Workspace &workspace, const store::Reader &reader, const Id<casework::Case> &id, PageCounts &counts);

/// Gives the case its number in the archive (档号), or another one. Refused, with the first of them, as long as
/// anything else keeps the case from the archive; Invalid: the first fault; Conflict where another case has it.
/// Blocking.
Result<ArchiveNumber> assignArchiveNumber(
    store::Workspace &workspace, const store::Actor &actor, ArchiveNumber number, PageCounts &counts);

} // namespace qilian::binder
