#pragma once

#include "core/casework/CaseWork.h"
#include "core/casework/RunningDeadlines.h"

namespace qilian::casework {

/// What is wrong with an extension or an excluded period as a form has it; the message belongs under the field.
struct PeriodFault {
    QString field; ///< name in the record: "from_on", "until_on", "granted_on", "ground", "note"
    Message words;
};

/// Overlapping periods are no fault: each day is left out once.
std::vector<PeriodFault> faultsOf(const ExcludedPeriod &draft, const CaseFile &file, QDate today);
std::vector<PeriodFault> faultsOf(const GrantedExtension &draft, const CaseFile &file, QDate today);

/// The grounds on which time of a running period may stand still, each once.
QStringList groundsOf(const RunningDeadline &running);
/// The next extension a rule has left, from 1; 0 where none is left or the record itself is to be extended.
int nextExtension(const RunningDeadline &running);

/// Enters time that does not count; any officer of the bureau. Invalid: the first fault.
Result<store::CommitReceipt> excludePeriod(
    store::Workspace &workspace, const store::Actor &actor, const ExcludedPeriod &draft);
/// Sets the end of one that still goes on. Refused where it has an end: revoke it and enter it anew.
Result<store::CommitReceipt> endPeriod(
    store::Workspace &workspace, const store::Actor &actor, const Id<ExcludedPeriod> &id, QDate until);
/// It was entered by mistake. Invalid without a reason.
Result<store::CommitReceipt> revokePeriod(
    store::Workspace &workspace, const store::Actor &actor, const Id<ExcludedPeriod> &id, const QString &why);

/// Grants an extension, by whom the rule names; what another body granted is entered by any officer. Refused for
/// others; Invalid: the first fault, as where the heads must discuss it first.
Result<store::CommitReceipt> grantExtension(
    store::Workspace &workspace, const store::Actor &actor, const GrantedExtension &draft);
Result<store::CommitReceipt> revokeExtension(
    store::Workspace &workspace, const store::Actor &actor, const Id<GrantedExtension> &id, const QString &why);

/// Begins and ends the time that does not count with the stage that stops the clock, in the same commit.
void followStage(store::UnitOfWork &work, CaseFile &file, const StageRow &from, const StageRow &to,
    const store::Actor &actor, QDate today);

} // namespace qilian::casework
