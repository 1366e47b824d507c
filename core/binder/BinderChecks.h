#pragma once

#include "core/binder/Binder.h"

#include <stop_token>

namespace qilian::binder {

/// What keeps a case file from the archive (归档前置检查), as far as the record knows.
struct Shortfall {
    QString check; ///< id of a CheckRule
    Message words;
    record::Ref ref; ///< the document or evidence meant; null where it is none
    QString documentType; ///< the kind of document that is missing
};

/// Everything the record itself shows, in the order of the rules. Reads no file.
std::vector<Shortfall> shortfallsOf(const casework::CaseFile &file, const BinderRules &rules, const Binder &binder);

/// Every file of the case compared with its digest: reads them whole. Cancelled.
Result<std::vector<Shortfall>> checkDigests(const casework::CaseFile &file, const store::BlobStore &blobs,
    std::stop_token stop = {}, const std::function<void(int done, int total)> &progress = {});

} // namespace qilian::binder
