#pragma once

#include "core/casework/Gap.h"
#include "core/record/Ref.h"
#include "core/review/Finding.h"

namespace qilian::ui {

/// Where on the page of a case something is filled.
struct CasePlace {
    enum class Tab { Next, Facts, Basis, Evidence, Fine, Documents, Performance, Referral, Review, Measures, Parties };
    Tab tab = Tab::Facts;
    QString subject; ///< field of the record, type of document, or a measure as a reference; may be empty
};

/// Where what is missing is filled, or what is to be confirmed can be looked at; nothing where only time or another
/// officer can bring it.
std::optional<CasePlace> placeOf(const casework::Gap &gap);
/// Where a fault of the review is put right.
CasePlace placeOf(const review::Place &place);
/// The tab that shows a record of the case; nothing for what has its own page, and for what no tab shows.
std::optional<CasePlace> placeOf(const record::Ref &ref);

} // namespace qilian::ui
