#pragma once

#include "core/evidence/EvidenceItem.h"
#include "core/store/Workspace.h"

#include <span>
#include <stop_token>

namespace qilian::evidence {

/// What an import is told beside the files.
struct ImportContext {
    record::Ref subject; ///< the inspection or case they belong to
    record::Ref checklistAnswer; ///< the finding they show; may be null
    QString kind; ///< id of a kind; empty: what the content looks like
    QString collectedBy; ///< names of the officers
    QString place;
};

struct ImportedFile {
    QString file;
    Id<EvidenceItem> item; ///< null where it was not taken in
    bool duplicate = false; ///< the same content is evidence already; it was not added again
    std::optional<Error> fault;
};

struct ImportReport {
    std::vector<ImportedFile> files;
    bool stopped = false; ///< what is in stays in
    int added() const;
    int duplicates() const;
    int faults() const;
};

/// Takes files in as evidence: each is copied into the blob store, described from what was stored, and given its first
/// custody event, one commit a file, so that what is in stays in. A file that fails blocks no other and is named in the
/// report. Blocking; for a worker thread.
ImportReport importFiles(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    std::span<const QString> files, std::stop_token stop = {},
    const std::function<void(qsizetype done, qsizetype total)> &progress = {});

} // namespace qilian::evidence
