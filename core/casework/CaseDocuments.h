#pragma once

#include "core/casework/CaseWork.h"
#include "core/casework/DocumentContent.h"

namespace qilian::casework {

/// A new draft of a document with what the record knows filled in. NotFound for an unknown kind.
Result<CaseDocument> draftDocument(const CaseFile &file, const QString &type, QDate today);

/// Saves a draft as it is typed. Refused for a document that is final.
Result<store::CommitReceipt> saveDraft(
    store::Workspace &workspace, const store::Actor &actor, const CaseDocument &draft);

/// Notes that an officer wrote this field himself, and what: an undefined value empties it.
void writeField(CaseDocument &draft, const QString &field, const QJsonValue &value);
/// Fills a draft again from the record as it is now; what an officer wrote himself stays.
void refillDraft(CaseDocument &draft, const CaseFile &file, QDate today);
/// A draft with the fields of a final document that it is to take the place of.
CaseDocument nextVersion(const CaseDocument &final);

/// Makes a document final: checks it, dates it, and gives it its number. Refused, with what is missing, while it is
/// incomplete; nothing is changed then. 行政处罚法 第五十九条
Result<CaseDocument> finishDocument(store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id);

/// The party has it (送达): taken that day, in the way of this name, by its representative at its address from the
/// officers of the case. What else the way asks for is missing then: see recordService. Refused for a draft, Invalid
/// for the first fault of the service.
Result<store::CommitReceipt> serveDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, QDate on, const QString &how);

/// 作废: the number stays used, the paper stays on file. Invalid without a reason; Refused where it is void already.
Result<store::CommitReceipt> voidDocument(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id, const QString &reason);

/// Notes the sealed PDF (already in the blob store) of a final document. Refused where it has one.
Result<store::CommitReceipt> sealDocument(store::Workspace &workspace, const store::Actor &actor,
    const Id<CaseDocument> &id, const QString &digest, int pages);

/// What its PDF is called: 高台分局_某某公司_行政处罚决定书_20261123.pdf, with nothing in it that a file system
/// refuses.
QString documentFileName(const CaseFile &file, const CaseDocument &document, QDate today);

} // namespace qilian::casework
