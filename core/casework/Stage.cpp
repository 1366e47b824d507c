#include "core/casework/Stage.h"

#include <array>

namespace qilian::casework {
namespace {

struct Name {
    Stage stage;
    const char *text;
};
constexpr std::array kNames{
    Name{Stage::Lead, "lead"},
    Name{Stage::PreliminaryReview, "preliminary_review"},
    Name{Stage::Filed, "filed"},
    Name{Stage::Investigation, "investigation"},
    Name{Stage::Suspended, "suspended"},
    Name{Stage::Terminated, "terminated"},
    Name{Stage::InvestigationClosed, "investigation_closed"},
    Name{Stage::CaseReview, "case_review"},
    Name{Stage::PriorNotice, "prior_notice"},
    Name{Stage::StatementDefence, "statement_defence"},
    Name{Stage::Hearing, "hearing"},
    Name{Stage::LegalReview, "legal_review"},
    Name{Stage::CollectiveDiscussion, "collective_discussion"},
    Name{Stage::Decision, "decision"},
    Name{Stage::NoPenalty, "no_penalty"},
    Name{Stage::Service, "service"},
    Name{Stage::Performance, "performance"},
    Name{Stage::Demand, "demand"},
    Name{Stage::CourtEnforcement, "court_enforcement"},
    Name{Stage::ExecutionSuspended, "execution_suspended"},
    Name{Stage::ExecutionEnded, "execution_ended"},
    Name{Stage::Remedy, "remedy"},
    Name{Stage::TransferredCrime, "transferred_crime"},
    Name{Stage::TransferredJurisdiction, "transferred_jurisdiction"},
    Name{Stage::TransferredGovernment, "transferred_government"},
    Name{Stage::NotFiled, "not_filed"},
    Name{Stage::FilingWithdrawn, "filing_withdrawn"},
    Name{Stage::Closed, "closed"},
    Name{Stage::Archived, "archived"},
    Name{Stage::OnSpotViolation, "on_spot_violation"},
    Name{Stage::OnSpotNotice, "on_spot_notice"},
    Name{Stage::OnSpotDecision, "on_spot_decision"},
    Name{Stage::OnSpotCollection, "on_spot_collection"},
    Name{Stage::OnSpotFiled, "on_spot_filed"},
};

} // namespace

QString enumText(Stage stage)
{
    return QString::fromLatin1(kNames[std::size_t(stage)].text);
}

std::optional<Stage> enumFrom(Stage, QStringView text)
{
    for (const Name &name : kNames) {
        if (text == QLatin1String(name.text))
            return name.stage;
    }
    return std::nullopt;
}

} // namespace qilian::casework
