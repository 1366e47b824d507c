#pragma once

#include "core/casework/CaseFile.h"
#include "core/discretion/PackChoice.h"

namespace qilian::casework {

/// What the law proposes for one violation of a case (处罚依据), and what an officer may choose instead.
struct BasisProposal {
    law::BasisChoice choice;
    std::optional<Message> severalNorms; ///< why this one, where several punish the same act
    /// The proposed one first, then what it was compared with; empty: nothing may be imposed under this heading.
    std::vector<const law::Basis *> candidates;

    bool isProposed(const law::Basis &basis) const { return choice.chosen == &basis; }
};

/// Invalid while the case does not say when the act ended; NotFound for a violation the catalogue does not know. Of
/// several norms for the act the one with the higher fine is proposed; where that cannot be told, none is.
/// 行政处罚法 第二十九条、第三十七条
Result<BasisProposal> proposeBasis(const CaseFile &file, const QString &violation, QDate today);

/// The basis the case names for a violation, as the catalogue has it; null where none is chosen or the catalogue has it
/// no more.
const law::Basis *basisOf(const Case &one, const QString &violation);

/// Chooses the basis of one violation: `basis` is one of its candidates. Another one than the proposed is Invalid
/// without a reason; Refused once the fine is decided. The fines determined for this act under another basis are taken
/// off the case, they stay on record.
Result<store::CommitReceipt> chooseBasis(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const QString &violation, const law::Basis &basis, const QString &reason);

/// The benchmarks that fit an act of the case: its basis, the area, packs in force on the day of the act (or on the
/// first day of the law, where that is the later, lighter one). Empty where no basis is chosen or none cites it.
std::vector<discretion::Applicable> benchmarksFor(
    const CaseFile &file, const QString &violation, std::span<const discretion::Pack> packs);

} // namespace qilian::casework
