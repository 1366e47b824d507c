#pragma once

#include "core/evidence/EvidenceItem.h"
#include "core/store/Workspace.h"

#include <span>

namespace qilian::evidence {

/// What is wrong with an event as a form has it, given what happened before; the message belongs under the field.
struct CustodyFault {
    QString field; ///< name in the record: "event", "at_ms", "to" …
    Message words;
};
std::vector<CustodyFault> faultsOf(
    const CustodyEvent &event, const EvidenceItem &item, std::span<const CustodyEvent> before, const QDateTime &now);

/// The first event of a piece of evidence: it was taken in.
CustodyEvent acquired(const EvidenceItem &item);

/// The chain of custody of one piece of evidence, oldest first.
Result<std::vector<CustodyEvent>> custodyOf(const store::Reader &reader, const Id<EvidenceItem> &item);
/// Adds an event. Invalid: the first fault. NotFound: no such evidence.
Result<Id<CustodyEvent>> recordCustody(store::Workspace &workspace, const store::Actor &actor, CustodyEvent event);
/// Takes in a thing that is no file (a sample, a pipe, a paper kept in a drawer), with its first custody event.
Result<Id<EvidenceItem>> takeInThing(store::Workspace &workspace, const store::Actor &actor, EvidenceItem thing);
/// Reads the stored file again and notes in the chain of custody whether it still is what was taken in (调用前复核).
/// Damaged or NotFound: it is not; that is noted as well.
Result<void> verifyStored(store::Workspace &workspace, const store::Actor &actor, const Id<EvidenceItem> &item);

} // namespace qilian::evidence
