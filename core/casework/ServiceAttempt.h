#pragma once

#include "core/casework/CaseDocument.h"
#include "core/casework/ServiceRules.h"

namespace qilian::casework {

/// One attempt to serve a document (送达): what was done, where and by whom. Append only; what came of it is a
/// ServiceOutcome of its own, so that a letter posted today can be noted as received next week.
struct ServiceAttempt {
    Id<ServiceAttempt> id;
    Id<Case> caseId;
    Id<CaseDocument> document;
    ServiceWay way = ServiceWay::Direct;
    QDateTime at; ///< handed over, left, posted, sent, published, or given to the other agency
    QStringList officers; ///< ids of those who served it
    QString addressee; ///< 受送达人
    QString address; ///< as it was that day, whatever becomes of the party's addresses
    QString through; ///< number of the mail, the other agency, where it was published
    QString ground; ///< of a publication: "whereabouts_unknown" or "other_ways_failed"
    QString note; ///< its reasons and course (原因和经过)

    static const record::Description<ServiceAttempt> &description();
};

enum class ServiceResult {
    Delivered,
    Refused, ///< 拒收
    Failed, ///< nobody there, returned, no such address
    Void, ///< the entry was wrong: it counts for nothing
};
QString enumText(ServiceResult result);
std::optional<ServiceResult> enumFrom(ServiceResult, QStringView text);

/// What came of an attempt. Append only: the latest holds, except that a void attempt stays void.
struct ServiceOutcome {
    Id<ServiceOutcome> id;
    Id<Case> caseId;
    Id<ServiceAttempt> attempt;
    ServiceResult result = ServiceResult::Delivered;
    QDateTime at; ///< of the receipt, the arrival, the refusal
    QString receiver; ///< who took it
    QString relation; ///< id of a ServiceReceiver
    QString reason; ///< why it was refused, failed or void
    QString witness; ///< name and unit
    QStringList proofs; ///< ids of evidence: receipt, photos, page of publication
    Uuid officer;
    QString officerName;

    static const record::Description<ServiceOutcome> &description();
};

} // namespace qilian::casework
