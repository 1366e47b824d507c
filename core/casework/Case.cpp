#include "core/casework/Case.h"

namespace qilian::casework {

using record::Immutable;
using record::Legal;
using record::Searchable;
using record::Title;

const record::Description<Case> &Case::description()
{
    static const auto kCase = record::describe<Case>("case")
                                  .field("number", &Case::number, Legal | Searchable)
                                  .field("number_series", &Case::numberSeries)
                                  .field("number_serial", &Case::numberSerial)
                                  .field("cause", &Case::cause, Legal | Title)
                                  .field("party", &Case::party, Legal)
                                  .field("party_kind", &Case::partyKind, Legal)
                                  .field("party_name", &Case::partyName, Legal | Searchable)
                                  .field("party_code", &Case::partyCode, Legal | Searchable)
                                  .field("party_address", &Case::partyAddress, Legal)
                                  .field("party_representative", &Case::partyRepresentative, Legal | Searchable)
                                  .field("party_phone", &Case::partyPhone)
                                  .field("violations", &Case::violations, Legal)
                                  .field("source", &Case::source)
                                  .field("source_ref", &Case::sourceRef, Immutable)
                                  .field("lead_received_on", &Case::leadReceivedOn, Legal)
                                  .field("act_started_on", &Case::actStartedOn, Legal)
                                  .field("act_ended_on", &Case::actEndedOn, Legal)
                                  .field("discovered_on", &Case::discoveredOn, Legal)
                                  .field("place", &Case::place, Searchable)
                                  .field("harm", &Case::harm, Legal)
                                  .field("stage", &Case::stage, Legal)
                                  .field("round", &Case::round, Legal)
                                  .field("officers", &Case::officers, Legal)
                                  .field("procedure_version", &Case::procedureVersion, Legal)
                                  .field("filed_on", &Case::filedOn, Legal | Immutable)
                                  .field("basis", &Case::basis, Legal)
                                  .field("determinations", &Case::determinations, Legal)
                                  .field("penalty_proposed", &Case::penaltyProposed, Legal)
                                  .field("heavy_penalty", &Case::heavyPenalty, Legal)
                                  .field("other_penalty", &Case::otherPenalty, Legal)
                                  .field("fine_fen", &Case::fine, Legal)
                                  .field("confiscation_fen", &Case::confiscation, Legal)
                                  .field("correction", &Case::correction, Legal)
                                  .field("correction_ordered", &Case::correctionOrdered, Legal)
                                  .field("corrected_on", &Case::correctedOn, Legal)
                                  .field("reviewer", &Case::reviewer, Legal)
                                  .field("defence", &Case::defence, Legal)
                                  .field("defence_waived_on", &Case::defenceWaivedOn, Legal)
                                  .field("hearing_asked_on", &Case::hearingAskedOn, Legal)
                                  .field("hearing_on", &Case::hearingOn, Legal)
                                  .field("hearing_chair", &Case::hearingChair, Legal)
                                  .field("major_interest", &Case::majorInterest, Legal)
                                  .field("complex", &Case::complex, Legal)
                                  .field("legal_reviewer", &Case::legalReviewer, Legal)
                                  .field("legal_review", &Case::legalReview, Legal)
                                  .field("legal_reviewed_on", &Case::legalReviewedOn, Legal)
                                  .field("discussed_on", &Case::discussedOn, Legal)
                                  .field("voters", &Case::voters, Legal)
                                  .field("withdrawn", &Case::withdrawn, Legal)
                                  .field("recusal_open", &Case::recusalOpen, Legal)
                                  .field("crime_suspected", &Case::crimeSuspected, Legal)
                                  .field("decided_on", &Case::decidedOn, Legal)
                                  .field("paid_fen", &Case::paid)
                                  .field("paid_on", &Case::paidOn)
                                  .field("remedy_told", &Case::remedyTold, Legal)
                                  .field("due_on", &Case::dueOn)
                                  .field("due_rule", &Case::dueRule)
                                  .field("updated_at_ms", &Case::updatedAt)
                                  .field("note", &Case::note, Searchable)
                                  .index({"updated_at_ms", "id"})
                                  .index({"filed_on", "id"})
                                  .index({"due_on", "id"})
                                  .index({"stage", "updated_at_ms", "id"})
                                  .index({"party", "id"})
                                  .index({"party_code", "decided_on"})
                                  .index({"number_series", "number_serial"});
    return kCase;
}

law::Harm harmOf(const Case &one)
{
    return one.harm == QLatin1String("environment") ? law::Harm::Environment
        : one.harm == QLatin1String("life_health")  ? law::Harm::LifeAndHealth
                                                    : law::Harm::None;
}

} // namespace qilian::casework
