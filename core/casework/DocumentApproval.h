#pragma once

#include "core/casework/ApprovalRule.h"
#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// What is signed when a document is approved: its fields without what comes later and the decision's own. 64
/// hexadecimal digits.
QString approvalDigest(const CaseDocument &document);

/// A draft goes to whoever decides (送审). Refused where its kind needs no approval, it is incomplete, or it waits
/// already.
Result<store::CommitReceipt> submitDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id);

/// Whether an officer may decide on a document of this case that another submitted: he has the role, did not
/// investigate, does not have to withdraw, and did not submit it himself. Refused in his words. 行政处罚法 第五十七条
Result<void> mayApprove(const CaseFile &file, const access::Officer &officer, const CaseDocument &document);

/// The decision of who is logged in (批准): it is written into the document's field. Refused for what is not submitted
/// or was changed since, and for who may not.
Result<store::CommitReceipt> approveDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, const QString &opinion);

/// … with what is to be changed (退回). Invalid without a reason.
Result<store::CommitReceipt> returnDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, const QString &reason);

/// What somebody signed on paper, entered by who is logged in (纸质审批补录). Who signed must be one who may decide;
/// Invalid for a day that cannot be.
struct PaperApproval {
    Id<access::Officer> approver;
    QDate on;
    QString opinion;
};
Result<store::CommitReceipt> enterPaperApproval(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, const PaperApproval &approval);

/// Whether a draft may be made final as far as approval goes: it needs none, or has one for exactly these fields.
Result<void> checkApproval(const store::Reader &reader, const CaseDocument &document);
/// What a draft keeps of its approval when it is saved: all of it while the fields approved are the same, nothing once
/// they differ.
void keepApproval(CaseDocument &draft, const CaseDocument &stored);

/// A document that waits for somebody's decision (待我审批).
struct AwaitedDocument {
    CaseDocument document;
    Case one;
    DocumentDecision submitted;
};
/// Those this officer may decide on, longest waiting first.
Result<std::vector<AwaitedDocument>> awaitingApproval(
    const store::Reader &reader, const Id<access::Officer> &officer, int limit);

} // namespace qilian::casework
