#pragma once

#include "core/casework/FollowUp.h"

namespace qilian::casework {

/// What officers write down after the decision and about transfers. Each checks the record against the case as it
/// stands, and says first what is wrong: Invalid with the field in `detail`. A record with a known id is changed.
using store::CommitReceipt;

/// A collection on the spot is refused for who approved the decision: deciding and collecting are apart (行政处罚法
/// 第六十七条). A remission only by a head of the bureau.
Result<CommitReceipt> savePayment(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, performance::Payment payment);
/// A payment recorded by mistake no longer counts; it stays on file with the reason.
Result<CommitReceipt> voidPayment(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const Id<performance::Payment> &payment, const QString &reason);
/// Deciding on a request, and ending what was granted, only by a head who did not investigate.
Result<CommitReceipt> saveDeferral(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, performance::Deferral deferral);
Result<CommitReceipt> saveRemedy(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, performance::Remedy remedy);
Result<CommitReceipt> saveDemandAnswer(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, performance::DemandAnswer answer);
Result<CommitReceipt> saveCourtApplication(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    performance::CourtApplication application);

/// Keeps what the officer answered to the questions about transfers, whole.
Result<CommitReceipt> saveScreening(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const QJsonObject &answers);
/// What the head decides stays as decideReferral wrote it.
Result<CommitReceipt> saveReferral(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, referral::Referral referral);
/// The head of the bureau approves a transfer to the police or refuses it with reasons. 国务院令第310号 第五条
Result<CommitReceipt> decideReferral(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const Id<referral::Referral> &referral, referral::Approval approval, const QString &reason);

} // namespace qilian::casework
