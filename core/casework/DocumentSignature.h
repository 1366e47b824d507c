#pragma once

#include "core/casework/CaseDocument.h"
#include "core/casework/SignatureRole.h"
#include "core/casework/Strokes.h"
#include "core/store/Workspace.h"

#include <span>

namespace qilian::casework {

/// A signature drawn on the screen (电子签名), or that it was refused. Bound to the words the signer had before him:
/// where the document was changed afterwards it does not hold. Append only.
struct DocumentSignature {
    Id<DocumentSignature> id;
    Id<Case> caseId;
    Id<CaseDocument> document;
    QString role; ///< title of a SignatureRole
    QString name;
    bool refused = false; ///< 拒绝签名
    QString reason; ///< of the refusal
    QString witness; ///< of the refusal
    QJsonObject strokes; ///< Strokes::json(); empty where refused
    QString input; ///< "mouse", "touch", "tablet"
    QString device; ///< what the workstation is called
    QDateTime at;
    QString digest; ///< contentDigest() of what was shown
    Uuid officer; ///< before whom it was signed
    QString officerName;

    static const record::Description<DocumentSignature> &description();
};

/// SHA-256 of everything in a document that a signer reads: what the program gives later (number, date) and what is
/// done with the paper afterwards (seal, receipt) are no part of it.
QString contentDigest(const CaseDocument &document);

/// Whether the document still says what was signed.
bool holds(const DocumentSignature &signature, const CaseDocument &document);

/// The signatures of one document that hold, oldest first; of the same role and name the latest.
std::vector<DocumentSignature> signaturesThatHold(std::span<const DocumentSignature> all, const CaseDocument &document);
/// Those given for it before it was changed, and not given again.
std::vector<DocumentSignature> signaturesLost(std::span<const DocumentSignature> all, const CaseDocument &document);

/// Roles that must sign and have not, as often as they must.
std::vector<SignatureRole> rolesMissing(std::span<const DocumentSignature> all, const CaseDocument &document);

/// What is wrong with a signature as the pad has it: the name of the field and the words.
struct SignatureFault {
    QString field;
    Message words;
};
std::vector<SignatureFault> faultsOf(const DocumentSignature &signature);

/// Keeps a signature. Invalid: its first fault, or a drawing that is none. Refused where the document is final, or no
/// longer says what the signer was shown.
Result<store::CommitReceipt> addSignature(
    store::Workspace &workspace, const store::Actor &actor, const DocumentSignature &signature);

} // namespace qilian::casework
