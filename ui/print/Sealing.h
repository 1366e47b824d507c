#pragma once

#include "core/casework/CaseDocuments.h"
#include "core/casework/SignedText.h"
#include "ui/print/DocumentLayout.h"

#include <functional>
#include <stop_token>

namespace qilian::print {

/// Makes a draft final and keeps its PDF, as it was that day, in the blob store: what is printed, served and disclosed
/// later is that file. What was signed on the screen is in it; after that nobody signs it there any more. Refused as
/// finishDocument, and where there is no Chinese font: then no number is used up. Blocking.
Result<casework::CaseDocument> finishAndSeal(
    store::Workspace &workspace, const store::Actor &actor, const Id<casework::CaseDocument> &id);

/// Keeps the PDF of a final document that has none yet: the program ended between the two, or it came from a device
/// that could not print.
Result<casework::CaseDocument> seal(
    store::Workspace &workspace, const store::Actor &actor, const casework::CaseDocument &document);

/// The PDF of a document: of a sealed one the stored bytes, checked against their digest; of any other laid out now,
/// with those of the signatures that hold. Damaged: the stored file is not what was sealed. NotFound: it has not come
/// from the other device yet.
Result<QByteArray> paperOf(const store::BlobStore &blobs, const casework::CaseDocument &document,
    std::span<const casework::DocumentSignature> signatures = {});

using OnDocument = std::function<void(int done, int total)>;
/// The papers of several documents, in their order, as paperOf. Cancelled; otherwise the first document that cannot be
/// had. Blocking.
Result<std::vector<QByteArray>> papersOf(const store::BlobStore &blobs,
    const std::vector<casework::CaseDocument> &documents, std::stop_token stop, const OnDocument &progress);

} // namespace qilian::print
