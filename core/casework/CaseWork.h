#pragma once

#include "core/casework/RunningDeadlines.h"
#include "core/evidence/Import.h"
#include "core/party/Enterprise.h"

namespace qilian::casework {

/// Today in the office (China Standard Time), by the workspace's clock.
QDate todayOf(const store::Workspace &workspace);

/// What is wrong with a case as a form has it; the message belongs under the field.
struct CaseFault {
    QString field; ///< name in the record: "cause", "act_ended_on" …
    Message words;
};
std::vector<CaseFault> faultsOf(const Case &draft, QDate today);

/// A case to be opened: the record as the form filled it, and what was there before it.
struct CaseOpening {
    Case draft; ///< stage, version and dates of the record are set here; the party is a snapshot
    std::vector<Id<evidence::EvidenceItem>> evidence; ///< already taken, e.g. at the inspection
    Id<inspection::ChecklistAnswer> finding; ///< the failed item; null: none
    bool onTheSpot = false; ///< the simple procedure (当场处罚). 行政处罚法 第五十一条
};

/// Takes the enterprise's data over into the case, as they are now.
void snapshotParty(Case &draft, const party::Enterprise &enterprise);

/// Opens a case at the stage of the lead, or on the spot, with its evidence on it. Invalid: the first fault of the
/// draft.
Result<Id<Case>> openCase(store::Workspace &workspace, const store::Actor &actor, const CaseOpening &opening);

/// Saves a case a form has changed, against what the form showed at first. Stage and number stay what they are.
Result<store::CommitReceipt> saveCase(
    store::Workspace &workspace, const store::Actor &actor, const Case &changed, const store::Seen<Case> &seen);

/// Puts evidence on the case. 行政处罚法 第四十六条
Result<store::CommitReceipt> linkEvidence(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const std::vector<Id<evidence::EvidenceItem>> &items, const QString &proves);

/// Takes files in for a finding of an inspection (`context.checklistAnswer`); where a case was opened from it, what was
/// taken in goes on that case as well. Blocking, as evidence::importFiles.
evidence::ImportReport importForFinding(store::Workspace &workspace, const store::Actor &actor,
    const evidence::ImportContext &context, std::span<const QString> files, std::stop_token stop = {});

/// An officer confirms with his name what no program can test. Refused where he may not: the investigators do not
/// review or decide. NotFound where the procedure knows no such condition.
Result<store::CommitReceipt> confirm(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const QString &item, const QString &note, bool revoked = false);

/// The head approves that the case enters a stage (审批). Refused for who is no decider or investigated the case.
Result<store::CommitReceipt> approve(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, Stage stage, const QString &note);

/// Passes a guard where the law leaves room, by who may and for a reason, which stays in the file. Refused where there
/// is no room or not for him; Invalid without a reason; NotFound where the procedure has no such guard.
Result<store::CommitReceipt> overrideGuard(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const QString &guard, const QString &why, bool revoked = false);

/// Moves the case on, by the procedure in force on the day of the step; a stage whose time does not count begins and
/// ends that time. Refused, with everything that is missing, while something is. Filing gives the case its number.
Result<store::CommitReceipt> moveOn(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, Stage to);

} // namespace qilian::casework
