#pragma once

#include "core/binder/Binder.h"
#include "core/review/Review.h"

#include <stop_token>

namespace qilian::binder {

/// What keeps a case file from the archive (归档前置检查), as far as the record knows.
struct Shortfall {
    QString check; ///< id of a CheckRule
    Message words;
    record::Ref ref; ///< the document or evidence meant; null where it is none
    QString documentType; ///< the kind of document that is missing
    std::optional<review::Place> place = {}; ///< where a fault of the review is put right
};

/// How a case stands in the archive.
struct ArchiveStanding {
    std::optional<ArchiveNumber> number;
    QStringList alsoOn; ///< numbers of the other cases that have it
};

/// What is looked at: the file, how it is to be bound, and what is said of it elsewhere.
struct Examined {
    const casework::CaseFile &file;
    const BinderRules &rules;
    const Binder &binder;
    const review::Review &review;
    const ArchiveStanding &archive;
};

/// Everything the record itself shows, in the order of the rules. Reads no file.
std::vector<Shortfall> shortfallsOf(const Examined &examined);

/// The check that a case has its archive number; it comes behind all others.
inline const QString kArchiveNumberCheck = QStringLiteral("archive_number");

/// Every file of the case compared with its digest: reads them whole. Cancelled.
Result<std::vector<Shortfall>> checkDigests(const casework::CaseFile &file, const store::BlobStore &blobs,
    std::stop_token stop = {}, const std::function<void(int done, int total)> &progress = {});

} // namespace qilian::binder
