#include "core/discretion/PackComparison.h"

#include "core/law/ArticleRef.h"
#include "core/law/LawText.h"

#include <QSet>
#include <algorithm>

namespace qilian::discretion {

namespace {

constexpr std::size_t kMostCombinations = 4096;

/// How many places of the statute both cite.
int sharedPlaces(const Benchmark &a, const Benchmark &b)
{
    int out = 0;
    for (const Citation &one : a.basis) {
        const QString law = law::LawText::shortTitle(one.law);
        for (const law::ArticleRef &place : law::ArticleRef::allOf(one.article)) {
            out += int(std::count_if(b.basis.begin(), b.basis.end(), [&](const Citation &other) {
                const auto places = law::ArticleRef::allOf(other.article);
                return law::LawText::shortTitle(other.law) == law
                    && std::any_of(places.begin(), places.end(), [&place](const auto &it) { return it.meets(place); });
            }));
        }
    }
    return out;
}

/// Words as they count when they are compared: without spaces and marks.
QString bare(const QString &words)
{
    QString out;
    std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](QChar c) { return c.isLetterOrNumber(); });
    return out;
}

/// The one with the same words, else, where ids mean the same, with the same id.
template <class Part> const Part *counterpart(const Part &of, const std::vector<Part> &among, Ids ids)
{
    const auto byWords =
        std::find_if(among.begin(), among.end(), [&](const Part &one) { return bare(one.label) == bare(of.label); });
    if (byWords != among.end())
        return &*byWords;
    const auto byId = std::find_if(among.begin(), among.end(), [&](const Part &one) { return one.id == of.id; });
    return ids == Ids::SameMeaning && byId != among.end() ? &*byId : nullptr;
}

QString branchIn(const Benchmark &from, const QString &branch, const Benchmark &to, Ids ids)
{
    const QStringList known = to.branchIds();
    if (const Branch *one = from.branch(branch)) {
        if (const Branch *other = counterpart(*one, to.branches, ids))
            return other->id;
    }
    // A matrix gives its branches no words; their ids are terms of the statute (unit, individual, overdue).
    if (known.contains(branch))
        return branch;
    return known.size() == 1 ? known.first() : QString();
}

std::vector<QString> candidates(const Factor &factor, const QString &branch, bool onlyEnds)
{
    std::vector<QString> out;
    for (const Option &one : factor.options)
        out.push_back(one.id);
    if (!onlyEnds)
        return out;
    const auto [low, high] = std::minmax_element(factor.options.begin(), factor.options.end(),
        [&branch](const Option &a, const Option &b) { return a.percentIn(branch) < b.percentIn(branch); });
    return {low->id, high->id};
}

void widen(std::optional<Extremes> &found, Money low, Money high)
{
    found = found ? Extremes{std::min(found->lowest, low), std::max(found->highest, high)} : Extremes{low, high};
}

Result<Extremes> ofSum(const Benchmark &benchmark, Facts facts)
{
    Facts high = facts;
    for (const Factor &factor : benchmark.factors) {
        const std::vector<QString> ends = candidates(factor, facts.branch, true);
        facts.choices[factor.id] = {ends.front()};
        high.choices[factor.id] = {ends.back()};
        if (factor.multi) { // all of them at once weigh most
            high.choices[factor.id].clear();
            for (const Option &one : factor.options)
                high.choices[factor.id].append(one.id);
        }
    }
    const auto lowest = determine(benchmark, facts);
    const auto highest = determine(benchmark, high);
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    return Extremes{lowest->amount, highest->amount};
}

Result<Extremes> ofMatrix(const Benchmark &benchmark, const Facts &facts)
{
    std::optional<Extremes> found;
    std::optional<Error> failed;
    Benchmark alone = benchmark; // which other rows the filled-up facts would fit says nothing about one row
    for (const MatrixRow &row : benchmark.matrix) {
        if (row.fine.branch != facts.branch)
            continue;
        alone.matrix = {row};
        Facts fitting = facts;
        for (const Factor &factor : benchmark.factors) {
            const auto named = row.when.find(factor.id);
            fitting.choices[factor.id] = {named == row.when.end() ? factor.options.front().id : named->second};
        }
        if (const auto fine = determine(alone, fitting))
            widen(found, fine->min, fine->max);
        else
            failed = fine.error();
    }
    if (found)
        return *found;
    return failed ? Result<Extremes>(*failed) : Result<Extremes>(determine(benchmark, facts).error());
}

Result<Extremes> ofFormula(const Benchmark &benchmark, Facts facts)
{
    const auto combinations = [&](bool onlyEnds) {
        std::size_t out = 1;
        for (const Factor &factor : benchmark.factors)
            out = std::min(out * candidates(factor, facts.branch, onlyEnds).size(), kMostCombinations + 1);
        return out;
    };
    const bool onlyEnds = combinations(false) > kMostCombinations;
    const std::size_t all = combinations(onlyEnds);
    if (all > kMostCombinations)
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The benchmark %1 has too many combinations to go through."),
                {benchmark.id}},
            {}};
    std::optional<Extremes> found;
    for (std::size_t number = 0; number < all; ++number) {
        std::size_t rest = number;
        for (const Factor &factor : benchmark.factors) {
            const std::vector<QString> options = candidates(factor, facts.branch, onlyEnds);
            facts.choices[factor.id] = {options[rest % options.size()]};
            rest /= options.size();
        }
        const auto fine = determine(benchmark, facts);
        if (!fine)
            return fine.error();
        widen(found, fine->amount, fine->amount);
    }
    return *found;
}

} // namespace

bool areVersions(const Pack &first, const Pack &second)
{
    return first.id == second.id;
}

std::vector<BenchmarkPair> pairsOf(const Pack &first, const Pack &second)
{
    std::vector<BenchmarkPair> out;
    for (const Benchmark &one : first.benchmarks)
        out.push_back({&one, nullptr});
    QSet<const Benchmark *> taken;
    const auto pair = [&](auto &&finds) {
        for (BenchmarkPair &one : out) {
            if (one.second)
                continue;
            const Benchmark *other = finds(*one.first);
            if (!other)
                continue;
            one.second = other;
            taken.insert(other);
        }
    };
    const auto firstFree = [&](auto &&fits) -> const Benchmark * {
        for (const Benchmark &one : second.benchmarks) {
            if (!taken.contains(&one) && fits(one))
                return &one;
        }
        return nullptr;
    };
    if (areVersions(first, second))
        pair([&](const Benchmark &one) {
            return firstFree([&one](const Benchmark &other) { return other.id == one.id; });
        });
    pair([&](const Benchmark &one) {
        return firstFree([&one](const Benchmark &other) { return bare(other.violation) == bare(one.violation); });
    });
    pair([&](const Benchmark &one) -> const Benchmark * {
        const Benchmark *best = nullptr;
        int most = 0;
        for (const Benchmark &other : second.benchmarks) {
            if (const int shared = taken.contains(&other) ? 0 : sharedPlaces(one, other); shared > most) {
                best = &other;
                most = shared;
            }
        }
        return best;
    });
    return out;
}

MappedFacts mapFacts(const Benchmark &from, const Facts &facts, const Benchmark &to, Ids ids)
{
    MappedFacts out;
    out.facts.base = facts.base;
    out.facts.branch = branchIn(from, facts.branch, to, ids);
    if (!facts.override.isEmpty()) {
        const auto same = std::find_if(to.overrides.begin(), to.overrides.end(), [&](const Override &one) {
            return one.fine.branch == out.facts.branch && bare(one.label) == bare(facts.override);
        });
        if (same != to.overrides.end()) {
            out.facts.override = same->label;
            return out;
        }
    }
    for (const Factor &factor : to.factors) {
        const Factor *source = counterpart(factor, from.factors, ids);
        const auto chosen = source ? facts.choices.find(source->id) : facts.choices.end();
        if (chosen != facts.choices.end()) {
            QStringList options;
            for (const QString &id : chosen->second) {
                const Option *option = source->option(id);
                const Option *other = option ? counterpart(*option, factor.options, ids) : nullptr;
                if (other && !options.contains(other->id))
                    options.append(other->id);
            }
            if (options.size() == chosen->second.size() && (factor.multi || options.size() == 1)) {
                out.facts.choices[factor.id] = options;
                continue;
            }
        }
        out.open.append(factor.id);
    }
    return out;
}

Result<Extremes> extremesOf(const Benchmark &benchmark, const QString &branch, const std::optional<Money> &base)
{
    Facts facts;
    facts.branch = branch;
    facts.base = base;
    switch (benchmark.method) {
    case Benchmark::Method::WeightedSum:
        return ofSum(benchmark, facts);
    case Benchmark::Method::RangeMatrix:
        return ofMatrix(benchmark, facts);
    case Benchmark::Method::Formula:
        return ofFormula(benchmark, facts);
    }
    Q_UNREACHABLE();
}

} // namespace qilian::discretion
