#pragma once

#include "core/casework/CaseWork.h"
#include "core/measure/DailyFine.h"
#include "core/measure/MeasureChecks.h"

namespace qilian::casework {

/// What the measures of a case are checked against.
measure::MeasureContext measureContext(
    const CaseFile &file, const std::vector<access::Officer> &officers, const QDateTime &now);

/// The fine the daily fine multiplies, with its decision: what the party was fined for the acts that may be fined by
/// the day, not for the others of the case.
measure::OriginalFine originalFineOf(const CaseFile &file, QDate today);
Result<measure::DailyFine> dailyFineOf(const CaseFile &file, QDate today);

/// A new record, or one that is on file, as a form leaves it: `shown` is what the form began with, and only what
/// differs from it is written, so that what others changed meanwhile stays. The case's due day follows.
/// Invalid: the first fault of the record.
Result<store::CommitReceipt> saveCorrection(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const measure::Correction &changed, const measure::Correction &shown = {});
Result<store::CommitReceipt> saveHolding(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const measure::Holding &changed, const std::vector<measure::HeldThing> &newThings,
    const measure::Holding &shown = {});
Result<store::CommitReceipt> saveLimit(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const measure::ProductionLimit &changed, const measure::ProductionLimit &shown = {});

/// A recheck stays as it was written. Invalid: its first fault.
Result<store::CommitReceipt> recheck(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const measure::Recheck &found);

/// Lets go of things, all of them or none. Invalid: the first fault; a thing is let go of once.
Result<store::CommitReceipt> disposeOf(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const std::vector<measure::Disposal> &disposals);

} // namespace qilian::casework
