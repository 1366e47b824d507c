#pragma once

#include "core/casework/Gap.h"

namespace qilian::ui {

/// Where on the page of a case something is filled.
struct CasePlace {
    enum class Tab { Facts, Basis, Evidence, Fine, Measures, Documents };
    Tab tab = Tab::Facts;
    QString subject; ///< field of the record, or type of document; may be empty
};

/// Where what is missing is filled; nothing where only time or another officer can bring it.
std::optional<CasePlace> placeOf(const casework::Gap &gap);

} // namespace qilian::ui
