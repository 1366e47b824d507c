#pragma once

#include "core/casework/CaseDocument.h"
#include "core/store/BlobStore.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace qilian::print {

using OnDocument = std::function<void(int done, int total)>;

/// The papers of several documents, in their order: of a sealed one the stored bytes, as paperOf. Cancelled; otherwise
/// the first document that cannot be had. Blocking.
Result<std::vector<QByteArray>> papersOf(const store::BlobStore &blobs,
    const std::vector<casework::CaseDocument> &documents, std::stop_token stop, const OnDocument &progress);

/// Puts PDFs one behind the other; no page is put in between, and each page stays what it is. Damaged: one of them
/// cannot be read.
Result<QByteArray> joinPdfs(const std::vector<QByteArray> &pdfs);

} // namespace qilian::print
