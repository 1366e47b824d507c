#pragma once

#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/Deadline.h"
#include "core/casework/DocumentSignature.h"
#include "core/casework/Gap.h"
#include "core/casework/PenalisedCases.h"
#include "core/casework/PeriodRecords.h"
#include "core/casework/SameMatter.h"
#include "core/casework/ServiceCourse.h"
#include "core/evidence/EvidenceItem.h"
#include "core/inspection/InspectionTask.h"
#include "core/measure/CaseMeasures.h"
#include "core/party/ServiceAddress.h"
#include "core/performance/PerformanceRecords.h"
#include "core/referral/ReferralRecords.h"
#include "core/store/Workspace.h"

#include <span>
#include <tuple>

namespace qilian::casework {

/// Who bears a fine: the party of the case, or another person by name.
struct FinedPerson {
    discretion::Penalised who = discretion::Penalised::Party;
    QString name; ///< empty for the party

    static FinedPerson of(const discretion::DeterminationRecord &one) { return {one.penalised, one.penalisedName}; }
    bool operator==(const FinedPerson &) const = default;
    bool operator<(const FinedPerson &other) const { return std::tie(who, name) < std::tie(other.who, other.name); }
};

/// Everything the record holds about one case (案卷), read at once: what the procedure judges and the documents are
/// filled from.
struct CaseFile {
    Case one;
    QString area; ///< GB/T 2260, of the case
    bool contested = false;
    std::vector<CaseDocument> documents; ///< oldest first
    std::vector<ServiceAttempt> attempts; ///< of all documents, oldest first
    std::vector<ServiceOutcome> outcomes; ///< oldest first
    std::vector<DocumentSignature> signatures; ///< of all documents, oldest first; those that were lost too
    std::vector<party::ServiceAddress> addresses; ///< of the party, the one to be tried first in front
    std::vector<DocumentDecision> decisions; ///< on the approval of its documents, oldest first
    std::vector<Confirmation> confirmations; ///< of this round, in force
    std::vector<ExcludedPeriod> excluded; ///< those that hold, oldest entry first
    std::vector<GrantedExtension> extensions; ///< likewise
    std::vector<evidence::EvidenceItem> evidence;
    std::map<Uuid, QString> proves; ///< by evidence: what its link says it proves
    std::map<Uuid, access::Officer> officers; ///< those the case and its documents name
    std::vector<access::Officer> principals; ///< who are or were principal heads of the bureau, the latest first
    access::Bureau bureau; ///< of the case's area; empty where none is described yet
    /// The standing ones: act by act as the case names them, the party before the others.
    std::vector<discretion::DeterminationRecord> determinations;
    std::optional<inspection::InspectionTask> task; ///< the inspection the case came from
    std::vector<inspection::ChecklistAnswer> answers; ///< of that inspection
    performance::Performance performance; ///< what was paid, asked for and ruled after the decision
    referral::Referrals referrals; ///< 移送
    std::vector<SameMatter> sameMatters; ///< other cases that may be about the same act
    std::vector<PenalisedCase> pastPenalties; ///< in the two years before the act ended. 法释〔2023〕7号 第十九条
    measure::CaseMeasures measures;

    const CaseDocument *document(const QString &type) const; ///< the latest that is not void; null where none
    QStringList namesOf(const QStringList &officerIds) const;
    /// The standing determination of an act for a person; null where none.
    const discretion::DeterminationRecord *determination(
        const QString &violation, const FinedPerson &person = {}) const;
};

/// The standing determinations of a case, in the order of CaseFile::determinations; those that have not come from
/// another device yet are left out.
Result<std::vector<discretion::DeterminationRecord>> standingOf(const store::Reader &reader, const Case &one);
/// What the determinations put on one person; absent where none of them imposes a penalty on him.
std::optional<Money> fineOf(
    std::span<const discretion::DeterminationRecord> determinations, const FinedPerson &person = {});
/// Those fined beside the party, each once.
std::vector<FinedPerson> othersFined(std::span<const discretion::DeterminationRecord> determinations);

/// NotFound where there is no such case.
Result<CaseFile> readCaseFile(const store::Reader &reader, const Id<Case> &id, const QString &area);

/// The facts the procedure's guards read, as of a day.
CaseFacts factsOf(const CaseFile &file, QDate today);

/// The extensions of the case and its time that does not count: what was entered, and what follows from the record.
CasePeriods periodsOf(const CaseFile &file);

} // namespace qilian::casework
