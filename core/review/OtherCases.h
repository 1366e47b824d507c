#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::review {

/// A penalty in another case, as far as the rule that one act is fined once (一事不二罚) asks.
struct OtherPenalty {
    casework::PenalisedCase penalised;
    bool sameAct = false; ///< an officer linked the two as the same act
};

/// What the review of one case looks up in the others of the records.
struct OtherCases {
    std::vector<OtherPenalty> penalties; ///< of the same party, or linked as the same act
    std::optional<casework::CaseFile> original; ///< linked: the case whose fine a daily fine multiplies
};

Result<OtherCases> otherCasesOf(const store::Reader &reader, const casework::CaseFile &file);

} // namespace qilian::review
