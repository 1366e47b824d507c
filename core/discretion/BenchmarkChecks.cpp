#include "core/discretion/BenchmarkChecks.h"

#include "core/discretion/Determination.h"

#include <QSet>
#include <algorithm>

namespace qilian::discretion {

namespace {

/// What a share is tried with, where the base is not known yet.
constexpr qint64 kTriedBaseYuan = 1'000'000;

/// Values that options are for leave nothing between them and never meet; counts that are looked up all find one.
void checkValues(FieldReader &reader, const Factor &factor, const QString &place)
{
    const bool any = std::any_of(
        factor.options.begin(), factor.options.end(), [](const Option &one) { return one.from || one.below; });
    if (any && !factor.hasValues())
        reader.fail(place,
            QT_TRANSLATE_NOOP("discretion", "%1: either every option says which values it is for, or none does."));
    if (factor.recidivism && (!any || factor.multi))
        reader.fail(place,
            QT_TRANSLATE_NOOP(
                "discretion", "%1: a factor that is looked up has one option for every count: give from and below."));
    if (!any || reader.failed())
        return;
    std::vector<const Option *> sorted;
    for (const Option &one : factor.options) {
        if (one.from && one.below && *one.from >= *one.below)
            reader.fail(
                place, QT_TRANSLATE_NOOP("discretion", "%1: the option “%2” is for no value at all."), {one.label});
        sorted.push_back(&one);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Option *a, const Option *b) { return b->from && (!a->from || *a->from < *b->from); });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const Option &before = *sorted[i - 1];
        const Option &after = *sorted[i];
        if (!before.below || !after.from || *after.from < *before.below)
            reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the options “%2” and “%3” take the same values."),
                {before.label, after.label});
        else if (*before.below < *after.from)
            reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: no option takes the values from %2 to below %3."),
                {before.below->text(), after.from->text()});
    }
    const bool everyCount = (!sorted.front()->from || *sorted.front()->from == Rational(0)) && !sorted.back()->below;
    if (factor.recidivism && !everyCount)
        reader.fail(place,
            QT_TRANSLATE_NOOP(
                "discretion", "%1: a factor that is looked up has one option for every count: give from and below."));
}

void checkFactors(FieldReader &reader, const Benchmark &benchmark, const QString &place)
{
    for (std::size_t i = 0; i < benchmark.factors.size(); ++i) {
        const Factor &factor = benchmark.factors[i];
        const QString at = QStringLiteral("%1/factors/%2").arg(place).arg(i);
        const FieldReader::Inside inside(reader, factor.label);
        checkValues(reader, factor, at);
        QSet<QString> labels;
        for (std::size_t k = 0; k < factor.options.size(); ++k) {
            const QString &label = factor.options[k].label;
            if (labels.contains(label))
                reader.fail(QStringLiteral("%1/options/%2/label").arg(at).arg(k),
                    QT_TRANSLATE_NOOP("discretion", "%1: two options are called “%2”."), {label});
            labels.insert(label);
        }
    }
}

struct Extremes {
    Rational lowest;
    Rational highest;
};

/// The smallest and the largest sum any choice leads to.
Result<Extremes> sums(const Benchmark &benchmark, const Branch &branch)
{
    Result<Rational> lowest = branch.startPercent;
    Result<Rational> highest = branch.startPercent;
    for (const Factor &factor : benchmark.factors) {
        Rational least = factor.options.front().percentIn(branch.id);
        Rational most = least;
        Result<Rational> all = Rational(0);
        for (const Option &one : factor.options) {
            const Rational percent = one.percentIn(branch.id);
            least = std::min(least, percent);
            most = std::max(most, percent);
            all = all ? all->plus(percent) : all;
        }
        if (!all)
            return all.error();
        lowest = lowest ? lowest->plus(least) : lowest;
        highest = highest ? highest->plus(factor.multi ? *all : most) : highest;
    }
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    return Extremes{*lowest, *highest};
}

void checkWeights(FieldReader &reader, const Benchmark &benchmark, const QString &place)
{
    for (std::size_t b = 0; b < benchmark.branches.size() && !reader.failed(); ++b) {
        const Branch &branch = benchmark.branches[b];
        const Rational cap = branch.capPercent.value_or(100);
        for (std::size_t i = 0; i < benchmark.factors.size(); ++i) {
            const Factor &factor = benchmark.factors[i];
            const FieldReader::Inside inside(reader, factor.label);
            for (std::size_t k = 0; k < factor.options.size(); ++k) {
                const Option &option = factor.options[k];
                if (option.percentIn(branch.id) <= cap)
                    continue;
                const FieldReader::Inside which(reader, option.label);
                reader.fail(QStringLiteral("%1/factors/%2/options/%3/pct").arg(place).arg(i).arg(k),
                    QT_TRANSLATE_NOOP("discretion", "%1: a weight of %2% is above the cap of %3%."),
                    {option.percentIn(branch.id).text(), cap.text()});
            }
        }
        const QString at = QStringLiteral("%1/branches/%2").arg(place).arg(b);
        const Result<Extremes> reached = sums(benchmark, branch);
        if (!reached) {
            reader.fail(at, QT_TRANSLATE_NOOP("discretion", "%1: %2"), {reached.error().message.inWords()});
            return;
        }
        if (branch.floorPercent && reached->highest < *branch.floorPercent)
            reader.fail(at,
                QT_TRANSLATE_NOOP("discretion", "%1: no choice reaches the floor of %2%: the highest sum is %3%."),
                {branch.floorPercent->text(), reached->highest.text()});
        if (branch.capPercent && reached->lowest > *branch.capPercent)
            reader.fail(at,
                QT_TRANSLATE_NOOP("discretion", "%1: no choice stays within the cap of %2%: the lowest sum is %3%."),
                {branch.capPercent->text(), reached->lowest.text()});
    }
}

enum class End { Lowest, Highest };

/// The choices that lead to the smallest or the largest values.
Facts factsAt(End end, const Benchmark &benchmark, const QString &branch)
{
    Facts out;
    out.branch = branch;
    out.base = Money::fromYuan(kTriedBaseYuan).value();
    const auto byValue = [&branch](
                             const Option &a, const Option &b) { return a.percentIn(branch) < b.percentIn(branch); };
    for (const Factor &factor : benchmark.factors) {
        const auto [least, most] = std::minmax_element(factor.options.begin(), factor.options.end(), byValue);
        out.choices[factor.id] = {end == End::Lowest ? least->id : most->id};
    }
    return out;
}

void checkFormula(FieldReader &reader, const Benchmark &benchmark, const QString &place)
{
    for (const Branch &branch : benchmark.branches) {
        for (const End end : {End::Lowest, End::Highest}) {
            const Result<Determination> tried = determine(benchmark, factsAt(end, benchmark, branch.id));
            if (!tried)
                reader.fail(place + QStringLiteral("/computation"),
                    end == End::Lowest
                        ? QT_TRANSLATE_NOOP("discretion", "%1: with the lowest options it cannot be computed: %2")
                        : QT_TRANSLATE_NOOP("discretion", "%1: with the highest options it cannot be computed: %2"),
                    {tried.error().message.inWords()});
        }
    }
}

} // namespace

void checkBenchmark(FieldReader &reader, const Benchmark &benchmark, const QString &place)
{
    checkFactors(reader, benchmark, place);
    if (!reader.failed() && benchmark.method == Benchmark::Method::WeightedSum)
        checkWeights(reader, benchmark, place);
    if (!reader.failed() && benchmark.method == Benchmark::Method::Formula)
        checkFormula(reader, benchmark, place);
}

} // namespace qilian::discretion
