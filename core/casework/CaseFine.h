#pragma once

#include "core/casework/CaseFile.h"

#include <functional>

namespace qilian::casework {

/// What an officer settled on for the fine of a case (裁量).
struct FineChoice {
    QString packDigest; ///< of a pack in the workspace
    discretion::Assessment assessment;
};

/// Refused once the fine is decided: a decision is made, or the case is past the stages in which it may be changed.
Result<void> mayDetermine(const CaseFile &file);

/// Whether a fine for this act may stand against this person: the act is one of the case, its basis is chosen, and that
/// basis fines the responsible persons of a unit where one of them is meant. Invalid or Refused otherwise.
/// 行政处罚法 第二十九条, 生态环境法典 第一千零五十五条
Result<void> mayFine(const CaseFile &file, const QString &violation, const FinedPerson &person);

/// Keeps the determination and puts it on the case, at once; it takes the place of the one for the same act and person
/// and leaves the others alone. Refused as mayDetermine and mayFine; Invalid as discretion::determine, where evidence
/// is not on the case or proves what was not chosen, and for a branch that is not for this person; NotFound for a pack
/// the workspace does not have; Conflict where the fine looks taken over from another (UniformFine.h) and the
/// assessment gives no individual reason.
Result<Id<discretion::DeterminationRecord>> determineFine(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const FineChoice &choice);

/// Takes one fine off the case; the determination stays on record. Invalid without a reason, NotFound where it does not
/// stand, Refused as mayDetermine.
Result<store::CommitReceipt> withdrawFine(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const Id<discretion::DeterminationRecord> &fine, const QString &reason);

/// Puts the determinations on the case: their ids, and what they add up to for the party.
void putFines(Case &one, std::span<const discretion::DeterminationRecord> standing);
/// Leaves out those of the standing determinations that `gone` holds for.
void takeFinesOff(Case &one, std::vector<discretion::DeterminationRecord> standing,
    const std::function<bool(const discretion::DeterminationRecord &)> &gone);

/// Every determination of the case, oldest first.
Result<std::vector<discretion::DeterminationRecord>> determinationsOf(const store::Reader &reader, const Id<Case> &id);

} // namespace qilian::casework
