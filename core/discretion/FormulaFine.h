#pragma once

#include "core/discretion/Determination.h"

#include <QHash>

namespace qilian::discretion {

/// What the formula of a benchmark comes to.
struct FormulaFine {
    std::vector<TermValue> terms;
    Rational value; ///< percent or yuan, as the computation gives
    QString text; ///< every term with its value, then the result with values in place of its names
};

/// `values` has what the formula may name besides its terms: every factor, and the figures of the branch. `choices`
/// pick the rows of its tables. Invalid: names the term, and why it has no value.
Result<FormulaFine> computeFormula(
    const Computation &computation, QHash<QString, Rational> values, const std::map<QString, QStringList> &choices);

} // namespace qilian::discretion
