#pragma once

#include "core/discretion/Determination.h"

namespace qilian::discretion {

/// Benchmarks of two packs for the same violation.
struct BenchmarkPair {
    const Benchmark *first = nullptr;
    const Benchmark *second = nullptr;
};

/// Two packs are versions of one where they carry the same id: then ids of benchmarks, factors and options mean the
/// same in both; between others only words and articles do.
bool areVersions(const Pack &first, const Pack &second);

/// The benchmarks of `first` in their order, each with its counterpart: of versions the one with the same id, else the
/// one that punishes the same violation by its words, else the one that cites most of the same places. Null where there
/// is none. No benchmark is paired twice.
std::vector<BenchmarkPair> pairsOf(const Pack &first, const Pack &second);

/// Facts in the terms of another benchmark.
struct MappedFacts {
    Facts facts;
    QStringList open; ///< ids of factors of the other benchmark for which the facts say nothing it knows
};

enum class Ids { SameMeaning, Unrelated };
/// Branch, options and override found by their words; by their ids too where those mean the same.
MappedFacts mapFacts(const Benchmark &from, const Facts &facts, const Benchmark &to, Ids ids);

/// The lowest and the highest fine a benchmark can come to.
struct Extremes {
    Money lowest;
    Money highest;
};
/// For one branch; `base` is what a multiple or percent is taken of. Exact for a weighted sum and a matrix, and for a
/// formula of up to 4096 combinations of options; for one of more among the lowest and highest option of each factor.
/// Invalid as determine(), and where even those are too many.
Result<Extremes> extremesOf(const Benchmark &benchmark, const QString &branch, const std::optional<Money> &base);

} // namespace qilian::discretion
