#pragma once

#include "core/casework/CaseWork.h"
#include "core/casework/DocumentContent.h"

namespace qilian::casework {

/// A new draft of a document with what the record knows filled in. NotFound for an unknown kind.
Result<CaseDocument> draftDocument(const CaseFile &file, const QString &type, QDate today);

/// Saves a draft as it is typed. Refused for a document that is final.
Result<store::CommitReceipt> saveDraft(
    store::Workspace &workspace, const store::Actor &actor, const CaseDocument &draft);

/// Makes a document final: checks it, dates it, and gives it its number. Refused, with what is missing, while it is
/// incomplete; nothing is changed then. 行政处罚法 第五十九条
Result<CaseDocument> finishDocument(store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id);

/// The party has it (送达). Refused for a draft or a day before it was made.
Result<store::CommitReceipt> serveDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, QDate on, const QString &how);

/// 作废: the number stays used, the paper stays on file. Invalid without a reason.
Result<store::CommitReceipt> voidDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, const QString &reason);

/// Notes the sealed PDF (already in the blob store) of a final document. Refused where it has one.
Result<store::CommitReceipt> sealDocument(store::Workspace &workspace, const store::Actor &actor,
    const Id<CaseDocument> &id, const QString &digest, int pages);

} // namespace qilian::casework
