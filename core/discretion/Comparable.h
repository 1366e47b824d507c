#pragma once

#include "core/discretion/Pack.h"

#include <map>
#include <span>

namespace qilian::discretion {

/// What makes two figures comparable (类案): the benchmark as it reads, the branch and who is fined. The digest of the
/// benchmark's own text stands for it, so that a pack issued anew changes nothing where the benchmark stays the same,
/// and a benchmark that changed is compared with nothing older.
QString comparableKey(const Benchmark &benchmark, const QString &branch, const QString &penalised);

/// The options chosen as one line, in the order of the benchmark: "place=farmland;signs=a+b".
QString profileOf(const Benchmark &benchmark, const std::map<QString, QStringList> &choices);
/// The choices out of such a line.
std::map<QString, QStringList> choicesOf(const QString &profile);
/// The factors in which two lines differ.
QStringList factorsApart(const QString &one, const QString &other);

/// A fine and what the statute allowed for it.
struct PlacedFine {
    Money amount;
    Money statutoryMin;
    Money statutoryMax;
};

/// The figure that stands at the same place of the range `min` … `max` as the fine stands in its own: fines computed of
/// different bases compare by their share of the range. The amount itself where the ranges are the same, or none has a
/// width.
Money carriedOver(const PlacedFine &fine, Money min, Money max);

/// So many fines of one figure.
struct CountedFigure {
    Money figure;
    int count = 0;
};

/// How figures are spread: quartiles by linear interpolation between neighbours, to the fen (half up).
struct Spread {
    int count = 0;
    Money min;
    Money lowerQuartile;
    Money median;
    Money upperQuartile;
    Money max;

    static Spread of(std::span<const CountedFigure> figures); ///< in any order
};

/// How far a figure lies from the median, in percent of it, cut to a tenth; negative below. Nothing where the median is
/// zero.
std::optional<Rational> percentFrom(Money median, Money figure);

} // namespace qilian::discretion
