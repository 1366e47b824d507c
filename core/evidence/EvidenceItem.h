#pragma once

#include "core/record/Description.h"

namespace qilian::evidence {

/// One piece of evidence (证据), a file or a thing. Never changed once it is made; a mistake is corrected by a
/// successor.
struct EvidenceItem {
    Id<EvidenceItem> id;
    record::Ref subject; ///< the inspection, case or lead it was taken for
    QString kind; ///< id of an EvidenceKind: documentary, physical, av, electronic …  行政处罚法 第四十六条
    QString title;
    QString digest; ///< SHA-256 of the file; empty for a thing
    qint64 size = 0; ///< bytes
    QString mediaType; ///< by content, not by name
    QString fileName; ///< as it was called where it came from; for people only
    QString collectedBy; ///< names of the officers
    QDateTime collectedAt;
    QString place;
    QDateTime takenAt; ///< by the camera's own clock; invalid where the file does not say
    std::optional<qint64> latitudeE6; ///< by the camera, millionths of a degree
    std::optional<qint64> longitudeE6;
    QString device; ///< camera make and model as the file says
    record::Ref checklistAnswer; ///< the finding it shows
    record::Ref corrects; ///< the item it takes the place of
    QString note;

    static const record::Description<EvidenceItem> &description();
};

/// What happened to a piece of evidence (证据保管): taken, sealed, handed over, verified. Append only.
struct CustodyEvent {
    Id<CustodyEvent> id;
    Id<EvidenceItem> item;
    QString event; ///< id in resources/evidence, e.g. "acquired"
    QDateTime at;
    QString from;
    QString to;
    QString place;
    QString state; ///< seal number, count, digest …
    QString reason;

    static const record::Description<CustodyEvent> &description();
};

/// Puts a piece of evidence on a case (入卷), also one that was taken before the case was opened. Append only.
struct EvidenceLink {
    Id<EvidenceLink> id;
    Id<EvidenceItem> item;
    record::Ref to; ///< the case
    QString proves; ///< what it proves (证明对象)

    static const record::Description<EvidenceLink> &description();
};

} // namespace qilian::evidence
