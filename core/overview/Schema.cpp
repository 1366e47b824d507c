#include "core/overview/Schema.h"

#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/Phrase.h"
#include "core/discretion/DecidedFine.h"
#include "core/evidence/EvidenceItem.h"
#include "core/inspection/InspectionTask.h"
#include "core/party/Enterprise.h"
#include "core/party/ResponsiblePerson.h"

namespace qilian::overview {

record::Schema schema()
{
    return record::Schema({
        &access::Officer::description().kind(),
        &access::Bureau::description().kind(),
        &party::Enterprise::description().kind(),
        &party::ResponsiblePerson::description().kind(),
        &inspection::InspectionTask::description().kind(),
        &inspection::ChecklistAnswer::description().kind(),
        &evidence::EvidenceItem::description().kind(),
        &evidence::CustodyEvent::description().kind(),
        &evidence::EvidenceLink::description().kind(),
        &discretion::PackRecord::description().kind(),
        &discretion::DeterminationRecord::description().kind(),
        &discretion::DecidedFine::description().kind(),
        &casework::Case::description().kind(),
        &casework::CaseDocument::description().kind(),
        &casework::Confirmation::description().kind(),
        &casework::DocumentDecision::description().kind(),
        &casework::Phrase::description().kind(),
    });
}

} // namespace qilian::overview
