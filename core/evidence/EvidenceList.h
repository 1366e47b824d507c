#pragma once

#include "core/evidence/EvidenceItem.h"
#include "core/store/Reader.h"

namespace qilian::evidence {

/// A line of a list of evidence.
struct EvidenceRow {
    Id<EvidenceItem> id;
    record::Ref subject;
    QString kind;
    QString title;
    QString mediaType;
    QString digest; ///< empty for a thing
    qint64 size = 0;
    QString collectedBy;
    QDateTime collectedAt;
    QDateTime takenAt;
    QString place;
};

/// The last row seen; without one the list begins.
struct EvidenceCursor {
    QDateTime collectedAt;
    Id<EvidenceItem> id;
};

struct EvidencePage {
    std::vector<EvidenceRow> rows;
    std::optional<EvidenceCursor> next; ///< absent: that was the end
};

/// All evidence, newest first; of one kind where `kind` is not empty.
Result<EvidencePage> evidencePage(
    const store::Reader &reader, const QString &kind, const std::optional<EvidenceCursor> &after, int limit);
/// What was taken for one inspection, case or lead itself, in the order in which it was taken.
Result<std::vector<EvidenceRow>> evidenceOf(const store::Reader &reader, const record::Ref &subject);
/// What shows one answer of a checklist.
Result<std::vector<EvidenceRow>> evidenceOfAnswer(const store::Reader &reader, const record::Ref &answer);
/// Evidence whose title, place, note or file name hold what is typed, newest first.
Result<std::vector<EvidenceRow>> findEvidence(const store::Reader &reader, const QString &typed, int limit);

} // namespace qilian::evidence
