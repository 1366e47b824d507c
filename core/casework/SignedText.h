#pragma once

#include "core/casework/DocumentSignature.h"
#include "core/casework/DocumentText.h"

namespace qilian::casework {

/// A document in words with the signatures that hold: each at the line its role signs on, who signs every page at the
/// foot of each, and a line of its own for a role the text has no line for. `all` may hold those of other documents.
DocumentText composeSigned(const CaseDocument &document, std::span<const DocumentSignature> all);

/// The signatures of one document as they stand on file.
Result<std::vector<DocumentSignature>> signaturesOf(const store::Reader &reader, const CaseDocument &document);

} // namespace qilian::casework
