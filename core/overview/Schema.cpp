#include "core/overview/Schema.h"

#include "core/access/Officer.h"
#include "core/binder/ArchiveNumber.h"
#include "core/binder/Withheld.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/CaseLink.h"
#include "core/casework/DocumentSignature.h"
#include "core/casework/DocumentTemplate.h"
#include "core/casework/PeriodRecords.h"
#include "core/casework/Phrase.h"
#include "core/casework/ServiceAttempt.h"
#include "core/discretion/DecidedFine.h"
#include "core/evidence/EvidenceItem.h"
#include "core/inspection/InspectionTask.h"
#include "core/measure/CaseMeasures.h"
#include "core/party/Enterprise.h"
#include "core/party/ResponsiblePerson.h"
#include "core/party/ServiceAddress.h"
#include "core/performance/PerformanceRecords.h"
#include "core/referral/ReferralRecords.h"
#include "core/review/ReviewAnswer.h"
#include "core/supervision/OverdueMatter.h"

namespace qilian::overview {

record::Schema schema()
{
    return record::Schema({
        &access::Officer::description().kind(),
        &access::Bureau::description().kind(),
        &party::Enterprise::description().kind(),
        &party::ResponsiblePerson::description().kind(),
        &party::ServiceAddress::description().kind(),
        &inspection::InspectionTask::description().kind(),
        &inspection::ChecklistAnswer::description().kind(),
        &evidence::EvidenceItem::description().kind(),
        &evidence::CustodyEvent::description().kind(),
        &evidence::EvidenceLink::description().kind(),
        &discretion::PackRecord::description().kind(),
        &discretion::DeterminationRecord::description().kind(),
        &discretion::DecidedFine::description().kind(),
        &performance::Payment::description().kind(),
        &performance::Deferral::description().kind(),
        &performance::Remedy::description().kind(),
        &performance::DemandAnswer::description().kind(),
        &performance::CourtApplication::description().kind(),
        &referral::ScreeningRecord::description().kind(),
        &referral::Referral::description().kind(),
        &casework::Case::description().kind(),
        &casework::CaseDocument::description().kind(),
        &casework::Confirmation::description().kind(),
        &supervision::OverdueEntry::description().kind(),
        &casework::DocumentTemplate::description().kind(),
        &casework::ExcludedPeriod::description().kind(),
        &casework::GrantedExtension::description().kind(),
        &casework::CaseLink::description().kind(),
        &casework::DocumentSignature::description().kind(),
        &casework::ServiceAttempt::description().kind(),
        &casework::ServiceOutcome::description().kind(),
        &review::ReviewAnswer::description().kind(),
        &binder::Withheld::description().kind(),
        &binder::ArchiveNumber::description().kind(),
        &measure::Correction::description().kind(),
        &measure::Recheck::description().kind(),
        &measure::Holding::description().kind(),
        &measure::HeldThing::description().kind(),
        &measure::Disposal::description().kind(),
        &measure::ProductionLimit::description().kind(),
        &casework::DocumentDecision::description().kind(),
        &casework::Phrase::description().kind(),
    });
}

} // namespace qilian::overview
