#pragma once

#include "core/discretion/Determination.h"

namespace qilian::discretion {

/// Yuan, or the multiple or percent of the base, as exact yuan. A base below the floor of the statute counts as that
/// floor. Invalid: the base is missing.
Result<Rational> yuanOf(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base);

/// The figure as a computation shows it: an amount, or the officer's amount with its multiple or percent.
QString figureText(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base);

/// Two figures, exact and as whole fen; the fen rounded inwards, so that none lies outside what the text allows.
struct Limits {
    Rational min;
    Rational max;
    Money low;
    Money high;
};
Result<Limits> limitsOf(
    const Rational &min, const Rational &max, const StatutoryRange &range, const std::optional<Money> &base);

/// The figure within the statute; half a fen lost in rounding is no clamp.
struct Held {
    Money amount;
    Clamp clamp = Clamp::None;
};
Result<Held> withinStatute(const Rational &yuan, const Limits &statute);

} // namespace qilian::discretion
