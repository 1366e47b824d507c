#pragma once

#include "core/discretion/Records.h"
#include "core/store/Workspace.h"

namespace qilian::discretion {

/// Brings a pack into the workspace. Conflict where the same content is there already; Invalid as Pack::parse.
Result<Id<PackRecord>> importPack(store::Workspace &workspace, const store::Actor &actor, const QByteArray &json);

/// All packs, the newest first.
Result<std::vector<PackRecord>> packs(const store::Reader &reader);
/// The same, read. Blocking for as long as their tables are long; for a worker thread.
Result<std::vector<Pack>> readPacks(const store::Reader &reader);
/// NotFound where the workspace has no pack of that content.
Result<PackRecord> packOfDigest(const store::Reader &reader, const QString &digest);

} // namespace qilian::discretion
