#pragma once

#include "core/discretion/Pack.h"

namespace qilian::discretion {

/// The facts an officer found, in the terms of a benchmark.
struct Facts {
    QString branch; ///< may be empty where the benchmark has only one
    std::map<QString, QStringList> choices; ///< factor → chosen options (one, unless the factor takes several)
    std::optional<Money> base; ///< the amount a multiple or percent is taken of
    QString override; ///< label of an override that holds; empty: none
    std::optional<Money> amount; ///< the officer's figure inside a row's interval; absent: its lower end
    QStringList unproven; ///< factors with a choice no evidence proves; counted as the benchmark's rule says
};

/// Why the figure is not simply the sum.
enum class Clamp { None, Floor, Cap, StatutoryMax, StatutoryMin };
QString enumText(Clamp clamp); ///< "floor", "cap", "statutory_max", "statutory_min"; empty for None

struct Step {
    QString factor;
    QString factorLabel;
    QString option;
    QString optionLabel;
    Rational percent; ///< as it counts
    QString counted; ///< the option it counts as, where the chosen one is not proved; else empty
    QString countedLabel;
};

/// A term of a formula with its value.
struct TermValue {
    QString id;
    QString label;
    QString formula; ///< with the values in place of the names; empty for a table
    Rational value;
};

/// A computed fine, with everything needed to follow it. Exact: one rounding to whole fen at the very end (half up;
/// the limits of the statute inwards); the same facts give the same fen everywhere.
struct Determination {
    QString benchmark;
    QString branch;
    QString branchLabel;
    Benchmark::Method method = Benchmark::Method::WeightedSum;
    std::vector<Step> steps;
    std::vector<TermValue> terms; ///< of a formula, in the order they were computed
    Rational startPercent;
    Rational sumPercent; ///< start and steps
    std::optional<Rational> percent; ///< after floor and cap; none for a matrix or a fixed fine
    Clamp percentClamp = Clamp::None; ///< what held the percent: Floor or Cap
    Money baseAmount; ///< what the percent is taken of, to the fen
    std::optional<Money> rounded; ///< after the rounding of the benchmark, where it changed the figure
    std::optional<Money> capped; ///< the highest figure of the benchmark in yuan, where it held the amount
    Money amount;
    Money min; ///< lowest fine the facts leave: the statute's for a weighted sum and a formula, the row's (within the
    Money max; ///< statute) for a matrix, the figure itself where it is fixed; and the highest, below a cap in yuan too
    bool maxInclusive = true;
    Money statutoryMin; ///< what the statute allows for the branch
    Money statutoryMax;
    Clamp clamped = Clamp::None; ///< what held the amount last: the statute before floor and cap
    QString override;
    std::vector<Citation> basis;
    QString formula; ///< "(10% + 5% + 12.5%) × ¥ 1,000,000.00 = ¥ 275,000.00"
};

/// Invalid: names the factor that has no choice or a wrong one, the base that is missing, the figure outside its
/// interval or given where the benchmark leaves none to choose.
Result<Determination> determine(const Benchmark &benchmark, const Facts &facts);

} // namespace qilian::discretion
