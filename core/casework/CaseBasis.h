#pragma once

#include "core/casework/CaseFile.h"
#include "core/discretion/PackChoice.h"

namespace qilian::casework {

/// What the law proposes for one violation of a case (处罚依据), and what an officer may choose instead.
struct BasisProposal {
    law::BasisChoice choice;
    /// The proposed one first, then what it was compared with; empty: nothing may be imposed under this heading.
    std::vector<const law::Basis *> candidates;

    bool isProposed(const law::Basis &basis) const { return choice.chosen == &basis; }
};

/// Invalid while the case does not say when the act ended; NotFound for a violation the catalogue does not know.
/// 行政处罚法 第三十七条
Result<BasisProposal> proposeBasis(const Case &one, const QString &violation, QDate today);

/// The basis the case names, as the catalogue has it; null where none is chosen or the catalogue has it no more.
const law::Basis *basisOf(const Case &one);

/// Chooses the basis of a case: `basis` is one of the candidates for one of its violations. Another one than the
/// proposed is Invalid without a reason; Refused once the fine is decided. A fine determined under another basis is
/// taken off the case, it stays on record.
Result<store::CommitReceipt> chooseBasis(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const QString &violation, const law::Basis &basis, const QString &reason);

/// The benchmarks that fit the case: its basis, its area, packs in force on the day of the act (or on the first day of
/// the law, where that is the later, lighter one). Empty where no basis is chosen or none cites it.
std::vector<discretion::Applicable> benchmarksFor(const CaseFile &file, std::span<const discretion::Pack> packs);

} // namespace qilian::casework
