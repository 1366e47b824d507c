#pragma once

#include "core/discretion/Comparable.h"
#include "core/discretion/DecidedFine.h"
#include "core/store/Workspace.h"

namespace qilian::discretion {

/// A fine that is to be compared with those of past cases (类案).
struct ComparedFine {
    QString comparable; ///< comparableKey()
    QString profile; ///< empty where nothing was chosen: then nothing is comparable
    PlacedFine fine;
    record::Ref forCase; ///< never compared with itself

    static ComparedFine of(const DeterminationRecord &record);
    /// Of what an officer is still choosing; `amount` is the figure after the circumstances.
    static ComparedFine of(const Benchmark &benchmark, const Determination &computed, const Facts &facts,
        Penalised penalised, Money amount);
};

/// A decided case with the same choices, or with another one in a single factor.
struct SimilarCase {
    record::Ref forCase;
    bool isHere = false; ///< its file is; else another office keeps it, and only the fine came
    QString number;
    QString area; ///< GB/T 2260
    QDate decidedOn;
    Money amount; ///< as it was decided
    Money figure; ///< carried over to the range of the fine compared
    QString profile;
    QString apart; ///< id of the factor that differs; empty: none
};

/// The figures that comparable cases came to, carried over to the range of the fine compared.
struct Comparison {
    /// Below so many cases no median is held against a figure.
    static constexpr int kEnough = 5;

    std::vector<CountedFigure> same; ///< the same choices; ascending
    std::vector<CountedFigure> oneApart; ///< a single factor differs; ascending
    std::map<QString, int> byArea; ///< how many of them each area decided
    QStringList profiles; ///< the lines they stand under, for similarCases()

    int count() const;
    bool againstSame() const; ///< enough cases made the same choices: only those are the measure
    Spread spread() const; ///< of the measure
    /// How far the figure lies from the median, in percent; nothing below kEnough cases.
    std::optional<Rational> deviation(Money figure) const;
};

/// What past cases came to: those this workspace holds, its own and what the exchange brought. A fine that was not
/// imposed is no figure to compare with.
Result<Comparison> compare(const store::Reader &reader, const ComparedFine &fine);

/// The cases themselves, the same choices first, then the newest.
Result<std::vector<SimilarCase>> similarCases(
    const store::Reader &reader, const ComparedFine &fine, const Comparison &comparison, int skip, int limit);

/// A figure that stands further from the median of comparable cases than the office allows needs a written reason.
/// Invalid without one: the message names the median and how many cases it rests on.
Result<void> deviationExplained(const store::Reader &reader, const DeterminationRecord &record, int boundPercent);

} // namespace qilian::discretion
