#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// What an officer settled on for the fine of a case (裁量).
struct FineChoice {
    QString packDigest; ///< of a pack in the workspace
    discretion::Assessment assessment;
};

/// Refused once the fine is decided: a decision is made, or the case is past the stages in which it may be changed.
Result<void> mayDetermine(const CaseFile &file);

/// Keeps the determination and sets the fine of the case to it, at once; it takes the place of the one before. Invalid
/// as discretion::determine and where evidence is not on the case or proves what was not chosen; NotFound for a pack
/// the workspace does not have; Refused as mayDetermine.
Result<Id<discretion::DeterminationRecord>> determineFine(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const FineChoice &choice);

/// Every determination of the case, oldest first.
Result<std::vector<discretion::DeterminationRecord>> determinationsOf(const store::Reader &reader, const Id<Case> &id);

} // namespace qilian::casework
