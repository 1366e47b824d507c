#pragma once

#include "core/discretion/Records.h"
#include "core/store/Workspace.h"

namespace qilian::discretion {

// `provinceKey`: the public key of the province the workspace enrolled with; empty: none, and no signature counts.

/// Brings a pack into the workspace. Conflict where the same content is there already; Invalid as Pack::parse.
Result<Id<PackRecord>> importPack(
    store::Workspace &workspace, const store::Actor &actor, const QByteArray &json, QByteArrayView provinceKey = {});

/// All packs, the newest first.
Result<std::vector<PackRecord>> packs(const store::Reader &reader);
/// The same, read, each with its standing, and the references this program brings along; what was imported and
/// published besides is there once, what is Invalid comes last. Blocking for as long as their tables are long; for a
/// worker thread.
Result<std::vector<Pack>> readPacks(const store::Reader &reader, QByteArrayView provinceKey = {});
/// NotFound where the workspace has no pack of that content. Whoever signed it: an old fine is computed again from what
/// it was computed from.
Result<PackRecord> packOfDigest(const store::Reader &reader, const QString &digest);
/// The record a new fine rests on: as packOfDigest(), and for a reference of this program the one still to be put.
struct UsedPack {
    PackRecord record;
    bool isNew = false; ///< put it together with the fine
};
Result<UsedPack> packForFine(const store::Workspace &workspace, const QString &digest);

} // namespace qilian::discretion
