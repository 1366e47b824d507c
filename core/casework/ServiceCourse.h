#pragma once

#include "core/casework/Deadline.h"
#include "core/casework/ServiceAttempt.h"

namespace qilian::casework {

struct CaseFile;

/// An attempt with what came of it.
struct ServiceCourse {
    ServiceAttempt attempt;
    std::optional<ServiceOutcome> outcome; ///< the one that holds; absent: not known yet
    QDate servedOn; ///< the day of service by its way and receipt; invalid: it did not serve

    bool isVoid() const { return outcome && outcome->result == ServiceResult::Void; }
};

/// The attempts to serve one document, oldest first, the void ones too.
std::vector<ServiceCourse> coursesOf(const CaseFile &file, const Id<CaseDocument> &document);

/// The day on which a publication counts as service: the end of the period after it. 民事诉讼法 第九十五条. Invalid for
/// any other way.
QDate deemedServedOn(const ServiceAttempt &attempt);

/// The time of service by publication in this case, which periods may leave out. 公告送达期间
std::vector<ExcludedTime> publicationTimes(const CaseFile &file);

/// What services begin and end of periods: the latest publication, and that it was noted as served.
std::vector<std::pair<const char *, QDate>> serviceEvents(const CaseFile &file);

/// The last day to serve this document by; nothing where the law sets none or it is not final.
std::optional<Deadline> serviceDue(const CaseDocument &document, QDate today);

/// Writes day and way of service into the documents as the attempts say; a document without any keeps what it has.
void deriveService(CaseFile &file);

} // namespace qilian::casework
