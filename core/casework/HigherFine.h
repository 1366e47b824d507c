#pragma once

#include "core/law/Catalogue.h"

#include <span>

namespace qilian::casework {

/// One act that several norms punish (法条竞合): the one with the higher fine applies.
/// 行政处罚法 第二十九条, 生态环境法典 第一千零五十五条
struct HigherFine {
    const law::Basis *basis = nullptr; ///< null: it hangs on an amount that is not known, and an officer must compare
    Message reason;
};

/// Compares what the norms allow at most for `subject` ("unit", "individual"; a norm that names only the other one is
/// taken as it stands). A multiple or percent is taken of `base`, the amount the fine of this act is measured by
/// (investment, gain …). Of equal ones the first. At least one norm is asked for.
HigherFine higherFine(
    std::span<const law::Basis *const> norms, const QString &subject, const std::optional<Money> &base = {});

} // namespace qilian::casework
