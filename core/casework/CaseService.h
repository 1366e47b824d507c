#pragma once

#include "core/casework/ServiceChecks.h"

namespace qilian::casework {

/// A service as a form begins with it: the case's officers, the party, the address to be tried first.
ServiceDraft beginService(const CaseFile &file, const Id<CaseDocument> &document);

/// Notes an attempt to serve a document, with what came of it where that is known. Refused for a document that is not
/// final, Invalid for the first fault (`detail` names the field).
Result<store::CommitReceipt> recordService(
    store::Workspace &workspace, const store::Actor &actor, const ServiceDraft &draft);

/// What came of an attempt later: the receipt came back, the mail was returned, the time of publication is over.
/// Refused where the attempt is void or was delivered already.
Result<store::CommitReceipt> noteOutcome(
    store::Workspace &workspace, const store::Actor &actor, const ServiceOutcome &outcome);

/// A wrong entry counts no more; it stays on file. Invalid without a reason; Refused where it is void already.
Result<store::CommitReceipt> voidService(
    store::Workspace &workspace, const store::Actor &actor, const Id<ServiceAttempt> &id, const QString &reason);

/// The receipt (送达回证) of an attempt as a draft, filled from it. NotFound where the case has no such attempt.
Result<CaseDocument> draftReceipt(const CaseFile &file, const Id<ServiceAttempt> &attempt, QDate today);

/// In the fields of a receipt: the attempt it is about.
inline constexpr QLatin1String kServiceMeant("_attempt");

/// Fills receipt and publication from the service they are about: the one noted in the draft (`fields`), else the
/// latest. Other documents stay as they are.
void fillFromService(const DocumentType &type, const CaseFile &file, QJsonObject &fields);

} // namespace qilian::casework
