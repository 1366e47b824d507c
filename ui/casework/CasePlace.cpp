#include "ui/casework/CasePlace.h"

#include <algorithm>
#include <array>

namespace qilian::ui {

namespace {

using Tab = CasePlace::Tab;

struct Place {
    const char *guard;
    Tab tab;
    const char *subject;
};

constexpr std::array kPlaces{
    Place{"source_recorded", Tab::Facts, "source"},
    Place{"first_facts", Tab::Facts, "act_ended_on"},
    Place{"prosecution_limit_open", Tab::Facts, "act_ended_on"},
    Place{"violation_named", Tab::Basis, ""},
    Place{"first_evidence", Tab::Evidence, ""},
    Place{"has_evidence", Tab::Evidence, ""},
    Place{"two_certified_officers", Tab::Facts, "officers"},
    Place{"no_recusal", Tab::Facts, "withdrawn"},
    Place{"records_by_two_officers", Tab::Documents, ""},
    Place{"reviewer_independent", Tab::Facts, "reviewer"},
    Place{"notice_complete", Tab::Documents, "prior_notice"},
    Place{"notice_of_the_right_kind", Tab::Documents, "prior_notice"},
    Place{"notice_served", Tab::Documents, "prior_notice"},
    Place{"defence_over", Tab::Facts, "defence_waived_on"},
    Place{"defence_answered", Tab::Documents, ""},
    Place{"not_heavier", Tab::Fine, ""},
    Place{"not_fined_before", Tab::Parties, ""},
    Place{"duplicate_checked", Tab::Parties, ""},
    Place{"hearing_granted", Tab::Facts, "hearing_asked_on"},
    Place{"hearing_in_time", Tab::Facts, "hearing_asked_on"},
    Place{"hearing_notice_early", Tab::Facts, "hearing_on"},
    Place{"chair_independent", Tab::Facts, "hearing_chair"},
    Place{"legal_review_given", Tab::Facts, "legal_review"},
    Place{"legal_reviewer_independent", Tab::Facts, "legal_reviewer"},
    Place{"legal_review_passed", Tab::Facts, "legal_review"},
    Place{"review_where_due", Tab::Facts, "legal_review"},
    Place{"voters_independent", Tab::Facts, "voters"},
    Place{"discussion_after_defence", Tab::Facts, "discussed_on"},
    Place{"discussion_where_due", Tab::Facts, "discussed_on"},
    Place{"recusal_settled", Tab::Facts, "recusal_open"},
    Place{"no_crime_pending", Tab::Referral, ""},
    Place{"amount_decided", Tab::Fine, ""},
    Place{"decision_complete", Tab::Documents, "penalty_decision"},
    Place{"no_repealed_law", Tab::Basis, ""},
    Place{"decision_served", Tab::Documents, "penalty_decision"},
    Place{"performed", Tab::Performance, ""},
    Place{"transfer_made", Tab::Referral, ""},
    Place{"crime_team", Tab::Referral, ""},
    Place{"police_filed", Tab::Referral, ""},
    Place{"criminal_way_over", Tab::Referral, ""},
    Place{"transfer_receipt", Tab::Referral, ""},
    Place{"remedy_started", Tab::Performance, ""},
    Place{"remedy_result", Tab::Performance, ""},
    Place{"court_result", Tab::Performance, ""},
    Place{"demand_waited", Tab::Performance, ""},
    Place{"court_window_open", Tab::Performance, ""},
    Place{"correction_confirmed", Tab::Facts, "corrected_on"},
    Place{"within_simple_limits", Tab::Fine, ""},
    Place{"nothing_held", Tab::Measures, ""},
    Place{"closing_reported", Tab::Measures, ""},
};

struct Shown {
    const char *kind;
    Tab tab;
};
constexpr std::array kShown{
    Shown{"case_link", Tab::Parties},
    Shown{"confirmation", Tab::Next},
    Shown{"correction", Tab::Measures},
    Shown{"court_application", Tab::Performance},
    Shown{"deferral", Tab::Performance},
    Shown{"demand_answer", Tab::Performance},
    Shown{"determination", Tab::Fine},
    Shown{"disposal", Tab::Measures},
    Shown{"document_decision", Tab::Documents},
    Shown{"document_signature", Tab::Documents},
    Shown{"excluded_period", Tab::Next},
    Shown{"granted_extension", Tab::Next},
    Shown{"held_thing", Tab::Measures},
    Shown{"holding", Tab::Measures},
    Shown{"overdue_entry", Tab::Next},
    Shown{"payment", Tab::Performance},
    Shown{"production_limit", Tab::Measures},
    Shown{"recheck", Tab::Measures},
    Shown{"referral", Tab::Referral},
    Shown{"remedy", Tab::Performance},
    Shown{"review_answer", Tab::Review},
    Shown{"screening", Tab::Referral},
    Shown{"service_address", Tab::Parties},
    Shown{"service_attempt", Tab::Documents},
    Shown{"service_outcome", Tab::Documents},
};

} // namespace

std::optional<CasePlace> placeOf(const casework::Gap &gap)
{
    if (gap.kind == casework::Gap::Kind::Document)
        return CasePlace{Tab::Documents, gap.subject};
    if (gap.kind != casework::Gap::Kind::Condition && gap.kind != casework::Gap::Kind::Confirmation)
        return std::nullopt;
    const auto at = std::find_if(kPlaces.begin(), kPlaces.end(),
        [&gap](const Place &place) { return gap.subject == QLatin1String(place.guard); });
    return at == kPlaces.end() ? std::nullopt : std::optional(CasePlace{at->tab, QString::fromLatin1(at->subject)});
}

CasePlace placeOf(const review::Place &place)
{
    switch (place.part) {
    case review::Place::Part::Facts:
        return {Tab::Facts, place.subject};
    case review::Place::Part::Basis:
        return {Tab::Basis, place.subject};
    case review::Place::Part::Evidence:
        return {Tab::Evidence, place.subject};
    case review::Place::Part::Fine:
        return {Tab::Fine, {}};
    case review::Place::Part::Documents:
        return {Tab::Documents, place.subject};
    case review::Place::Part::Performance:
        return {Tab::Performance, {}};
    case review::Place::Part::Measures:
        return {Tab::Measures, place.subject};
    case review::Place::Part::Referral:
        return {Tab::Referral, {}};
    case review::Place::Part::Periods:
        return {Tab::Next, {}};
    case review::Place::Part::Links:
        return {Tab::Parties, {}};
    }
    Q_UNREACHABLE();
}

std::optional<CasePlace> placeOf(const record::Ref &ref)
{
    const auto at = std::find_if(
        kShown.begin(), kShown.end(), [&ref](const Shown &one) { return ref.kind == QLatin1String(one.kind); });
    if (at == kShown.end())
        return std::nullopt;
    return CasePlace{at->tab, at->tab == Tab::Measures ? ref.text() : QString()};
}

} // namespace qilian::ui
