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
    QString kind = QStringLiteral("audiovisual");
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

/// What a media file says about itself; everything is a claim, to be compared.
struct MediaFacts {
    QString mediaType; ///< by content
    QDateTime takenAt; ///< the camera's clock; no zone, taken as China Standard Time
    std::optional<qint64> latitudeE6;
    std::optional<qint64> longitudeE6;
    QString device;
};
/// Reads type, time, place and camera. Hostile or damaged metadata leave the field empty; never fails.
MediaFacts mediaFacts(const QString &file);

/// Takes files in as evidence: each is copied into the blob store, described, and given its first custody event, one
/// commit a file, so that what is in stays in. Blocking; for a worker thread.
ImportReport importFiles(store::Workspace &workspace, const store::Actor &actor, const ImportContext &context,
    std::span<const QString> files, std::stop_token stop = {},
    const std::function<void(qsizetype done, qsizetype total)> &progress = {});

} // namespace qilian::evidence
