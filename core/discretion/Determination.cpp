#include "core/discretion/Determination.h"

#include "core/discretion/ComputationReader.h"
#include "core/discretion/FormulaFine.h"
#include "core/discretion/StatuteLimits.h"
#include "core/discretion/When.h"

#include <algorithm>

namespace qilian::discretion {

namespace {

Error invalid(const char *text, QStringList values)
{
    return {Error::Code::Invalid, {"discretion", text, std::move(values)}, {}};
}

/// The choices as they count.
struct Counted {
    std::vector<Step> steps;
    std::map<QString, QStringList> choices;
};

Result<void> factorsKnown(const Benchmark &benchmark, const Facts &facts)
{
    QStringList named = facts.unproven;
    for (const auto &[factor, options] : facts.choices)
        named.append(factor);
    for (const QString &factor : named) {
        if (!benchmark.factor(factor))
            return invalid(
                QT_TRANSLATE_NOOP("discretion", "The benchmark %1 has no factor “%2”."), {benchmark.id, factor});
    }
    return {};
}

/// The options of a factor that are chosen; each one is there, and only as many as may hold.
Result<std::vector<const Option *>> chosenOf(const Factor &factor, const Facts &facts)
{
    const auto chosen = facts.choices.find(factor.id);
    if (chosen == facts.choices.end() || chosen->second.isEmpty())
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "Choose an option for the factor “%1” (%2)."), {factor.label, factor.id});
    if (chosen->second.size() > 1 && !factor.multi)
        return invalid(QT_TRANSLATE_NOOP("discretion", "Only one option of the factor “%1” (%2) can hold."),
            {factor.label, factor.id});
    std::vector<const Option *> out;
    for (const QString &id : chosen->second) {
        const Option *option = factor.option(id);
        if (!option || chosen->second.count(id) > 1)
            return invalid(
                QT_TRANSLATE_NOOP("discretion", "The factor “%1” has no option “%2”, or it was chosen twice."),
                {factor.label, id});
        out.push_back(option);
    }
    return out;
}

/// One step for all that was chosen and is not proved: it counts as the lowest option of the factor.
Step atLowest(const Factor &factor, const std::vector<const Option *> &chosen, const QString &branch)
{
    const auto lowest = std::min_element(factor.options.begin(), factor.options.end(),
        [&branch](const Option &a, const Option &b) { return a.percentIn(branch) < b.percentIn(branch); });
    QStringList ids;
    QStringList labels;
    for (const Option *one : chosen) {
        ids.append(one->id);
        labels.append(one->label);
    }
    Step out{factor.id, factor.label, ids.join(u','), labels.join(u'、'), lowest->percentIn(branch), {}, {}};
    if (ids != QStringList{lowest->id}) {
        out.counted = lowest->id;
        out.countedLabel = lowest->label;
    }
    return out;
}

Result<Counted> countedFor(const Benchmark &benchmark, const Facts &facts, const QString &branch)
{
    if (const Result<void> known = factorsKnown(benchmark, facts); !known)
        return known.error();
    Counted out;
    for (const Factor &factor : benchmark.factors) {
        const auto chosen = chosenOf(factor, facts);
        if (!chosen)
            return chosen.error();
        if (benchmark.unproven == Benchmark::Unproven::Lowest && !factor.recidivism
            && facts.unproven.contains(factor.id)) {
            const Step step = atLowest(factor, *chosen, branch);
            out.choices[factor.id] = {step.counted.isEmpty() ? step.option : step.counted};
            out.steps.push_back(step);
            continue;
        }
        for (const Option *option : *chosen) {
            out.choices[factor.id].append(option->id);
            out.steps.push_back(
                {factor.id, factor.label, option->id, option->label, option->percentIn(branch), {}, {}});
        }
    }
    return out;
}

Result<QString> branchFor(const Benchmark &benchmark, const QString &asked)
{
    const QStringList known = benchmark.branchIds();
    if (asked.isEmpty() && known.size() == 1)
        return known.first();
    if (!known.contains(asked))
        return invalid(QT_TRANSLATE_NOOP("discretion", "Choose a branch of the benchmark: %1."),
            {known.join(QStringLiteral(", "))});
    return asked;
}

Result<Rational> roundedTo(const Rational &yuan, const FineRounding &rounding)
{
    const Result<Rational> steps = yuan.over(rounding.toYuan);
    const Result<qint64> whole = steps ? steps->rounded(rounding.how) : Result<qint64>(steps.error());
    return whole ? Rational(*whole).times(rounding.toYuan) : whole.error();
}

/// A branch of a benchmark that computes the figure itself, and what the statute says of it.
struct Road {
    const Benchmark &benchmark;
    const Branch &branch;
    const StatutoryRange &range;
    const std::optional<Money> &base;
};

/// From the exact figure to the fine: rounded, cut to the cap of the benchmark, held by the statute. The text shows
/// what each of them changed.
Result<void> hold(Determination &out, const Rational &yuan, const Road &road)
{
    const auto show = [&out](const char16_t *sign, Money money) {
        out.formula += QString::fromUtf16(sign) + money.display();
    };
    const Result<Limits> statute = limitsOf(road.range.min, road.range.max, road.range, road.base);
    const Result<Money> exact = Money::ofYuan(yuan, Rounding::HalfUp);
    if (!statute || !exact)
        return statute ? exact.error() : statute.error();
    show(u" = ", *exact);
    Rational figure = yuan;
    if (road.benchmark.rounding) {
        const Result<Rational> rounded = roundedTo(yuan, *road.benchmark.rounding);
        const Result<Money> money = rounded ? Money::ofYuan(*rounded, Rounding::HalfUp) : rounded.error();
        if (!money)
            return money.error();
        figure = *rounded;
        if (figure != yuan) {
            out.rounded = *money;
            show(u" → ", *money);
        }
    }
    out.max = statute->high;
    if (road.branch.capYuan) {
        const Result<Money> cap = Money::ofYuan(*road.branch.capYuan, Rounding::Down);
        if (!cap)
            return cap.error();
        out.max = std::clamp(*cap, statute->low, statute->high);
        if (figure > *road.branch.capYuan) {
            figure = *road.branch.capYuan;
            out.capped = *cap;
            show(u" → ", *cap);
        }
    }
    const Result<Held> held = withinStatute(figure, *statute);
    if (!held)
        return held.error();
    out.amount = std::min(held->amount, out.max);
    out.clamped = held->clamp != Clamp::None ? held->clamp : out.capped ? Clamp::Cap : out.percentClamp;
    out.min = out.statutoryMin = statute->low;
    out.statutoryMax = statute->high;
    if (held->clamp != Clamp::None)
        show(u" → ", out.amount);
    return {};
}

/// The percent within floor and cap, and as much of the base. `how` is the text of what the percent came from.
Result<void> takeShare(Determination &out, const Rational &sum, const QString &how, const Road &road)
{
    out.sumPercent = sum;
    Rational percent = sum;
    if (road.branch.floorPercent && sum < *road.branch.floorPercent) {
        percent = *road.branch.floorPercent;
        out.percentClamp = Clamp::Floor;
    } else if (road.branch.capPercent && sum > *road.branch.capPercent) {
        percent = *road.branch.capPercent;
        out.percentClamp = Clamp::Cap;
    }
    out.percent = percent;
    const Result<Rational> base = yuanOf(road.branch.baseMax, road.range, road.base);
    const Result<Rational> product = base ? base->times(percent) : base;
    const Result<Rational> yuan = product ? product->over(100) : product;
    if (!yuan)
        return yuan.error();
    const Result<Money> shown = Money::ofYuan(*base, Rounding::HalfUp);
    if (!shown)
        return shown.error();
    out.baseAmount = *shown;
    const QString taken = percent.text() + u'%';
    if (out.percentClamp != Clamp::None)
        out.formula = QStringLiteral("%1 = %2% → %3; %3").arg(how, sum.text(), taken);
    else if (out.method == Benchmark::Method::Formula)
        out.formula = QStringLiteral("%1 = %2; %2").arg(how, taken);
    else
        out.formula = how;
    out.formula += QStringLiteral(" × ") + figureText(road.branch.baseMax, road.range, road.base);
    return hold(out, *yuan, road);
}

Result<void> weigh(Determination &out, const Road &road)
{
    Rational sum = road.branch.startPercent;
    QStringList terms{sum.text() + u'%'};
    for (const Step &step : out.steps) {
        const Result<Rational> next = sum.plus(step.percent);
        if (!next)
            return next.error();
        sum = *next;
        terms.append(step.percent.text() + u'%');
    }
    return takeShare(out, sum, QStringLiteral("(%1)").arg(terms.join(QStringLiteral(" + "))), road);
}

/// What the formula of the benchmark may name.
Result<QHash<QString, Rational>> namesFor(const std::vector<Step> &steps, const Road &road)
{
    QHash<QString, Rational> out;
    for (const Step &step : steps) {
        const Result<Rational> sum = out.value(step.factor).plus(step.percent);
        if (!sum)
            return sum.error();
        out.insert(step.factor, *sum);
    }
    out.insert(kStartName, road.branch.startPercent);
    for (const auto &[name, figure] : {std::pair(kBaseMaxName, road.branch.baseMax),
             std::pair(kStatuteMinName, road.range.min), std::pair(kStatuteMaxName, road.range.max)}) {
        const Result<Rational> yuan = yuanOf(figure, road.range, road.base);
        if (!yuan)
            return yuan.error();
        out.insert(name, *yuan);
    }
    return out;
}

Result<void> compute(Determination &out, const Road &road, const std::map<QString, QStringList> &choices)
{
    const Computation &computation = road.benchmark.computation;
    const auto names = namesFor(out.steps, road);
    if (!names)
        return names.error();
    Result<FormulaFine> fine = computeFormula(computation, *names, choices);
    if (!fine)
        return fine.error();
    out.terms = std::move(fine->terms);
    if (computation.gives == Computation::Gives::Percent)
        return takeShare(out, fine->value, fine->text, road);
    out.formula = fine->text;
    return hold(out, fine->value, road);
}

/// The figure of a benchmark that leaves none to choose.
Result<void> computeFigure(Determination &out, const Benchmark &benchmark, const Facts &facts, const Counted &counted)
{
    const Branch *branch = benchmark.branch(out.branch);
    if (!branch)
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "For the branch %2 the benchmark %1 knows only fixed fines: name one."),
            {benchmark.id, out.branch});
    if (facts.amount)
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "The benchmark %1 computes the figure itself: leave the amount out."),
            {benchmark.id});
    const StatutoryRange *range = benchmark.range(branch->id, branch->of);
    Q_ASSERT(range); // the parser saw to it
    out.startPercent = branch->startPercent;
    const Road road{benchmark, *branch, *range, facts.base};
    return benchmark.method == Benchmark::Method::WeightedSum ? weigh(out, road) : compute(out, road, counted.choices);
}

Result<void> pick(Determination &out, const FineInterval &fine, const Benchmark &benchmark, const Facts &facts)
{
    const StatutoryRange *range = benchmark.range(fine.branch, fine.of);
    Q_ASSERT(range); // the parser saw to it
    const Result<Limits> row = limitsOf(fine.min, fine.max, *range, facts.base);
    const Result<Limits> statute = limitsOf(range->min, range->max, *range, facts.base);
    if (!row || !statute)
        return row ? statute.error() : row.error();
    const Result<Held> low = withinStatute(row->min, *statute);
    const Result<Held> high = withinStatute(row->max, *statute);
    if (!low || !high)
        return low ? high.error() : low.error();
    out.statutoryMin = statute->low;
    out.statutoryMax = statute->high;
    out.min = low->amount;
    out.max = high->amount;
    out.maxInclusive = fine.maxInclusive || high->clamp != Clamp::None || out.min == out.max;
    out.amount = facts.amount.value_or(out.min);
    if (out.amount < out.min || out.amount > out.max || (out.amount == out.max && !out.maxInclusive))
        return invalid(QT_TRANSLATE_NOOP("discretion", "%1 lies outside the interval from %2 to %3."),
            {out.amount.display(), out.min.display(), out.max.display()});
    if (out.amount == out.min)
        out.clamped = low->clamp;
    const Money found = out.clamped == Clamp::None ? out.amount : row->low;
    out.formula = row->low == row->high
        ? found.display()
        : QStringLiteral("%1 – %2: %3").arg(row->low.display(), row->high.display(), found.display());
    if (out.clamped != Clamp::None)
        out.formula += QStringLiteral(" → %1").arg(out.amount.display());
    return {};
}

Result<const MatrixRow *> rowFor(const Benchmark &benchmark, const QString &branch, const Counted &counted)
{
    const MatrixRow *row = nullptr;
    for (const MatrixRow &one : benchmark.matrix) {
        if (one.fine.branch != branch || !holds(one.when, counted.choices))
            continue;
        if (row)
            return invalid(QT_TRANSLATE_NOOP(
                               "discretion", "Several rows of the benchmark %1 fit these facts: choose fewer options."),
                {benchmark.id});
        row = &one;
    }
    if (!row)
        return invalid(QT_TRANSLATE_NOOP("discretion", "The table of the benchmark %1 has no row for these facts."),
            {benchmark.id});
    return row;
}

} // namespace

QString enumText(Clamp clamp)
{
    switch (clamp) {
    case Clamp::None:
        return {};
    case Clamp::Floor:
        return QStringLiteral("floor");
    case Clamp::Cap:
        return QStringLiteral("cap");
    case Clamp::StatutoryMax:
        return QStringLiteral("statutory_max");
    case Clamp::StatutoryMin:
        return QStringLiteral("statutory_min");
    }
    Q_UNREACHABLE();
}

Result<Determination> determine(const Benchmark &benchmark, const Facts &facts)
{
    Determination out;
    out.benchmark = benchmark.id;
    out.method = benchmark.method;
    out.basis = benchmark.basis;
    const Result<QString> branch = branchFor(benchmark, facts.branch);
    if (!branch)
        return branch.error();
    out.branch = *branch;
    const Branch *known = benchmark.branch(*branch);
    out.branchLabel = known ? known->label : *branch;

    if (!facts.override.isEmpty()) {
        for (const Override &one : benchmark.overrides) {
            if (one.label != facts.override || one.fine.branch != *branch)
                continue;
            out.override = one.label;
            if (const auto fixed = pick(out, one.fine, benchmark, facts); !fixed)
                return fixed.error();
            return out;
        }
        return invalid(QT_TRANSLATE_NOOP("discretion", "The benchmark %1 fixes no fine for “%2”."),
            {benchmark.id, facts.override});
    }
    Result<Counted> counted = countedFor(benchmark, facts, *branch);
    if (!counted)
        return counted.error();
    out.steps = std::move(counted->steps);
    if (benchmark.method != Benchmark::Method::RangeMatrix) {
        if (const auto computed = computeFigure(out, benchmark, facts, *counted); !computed)
            return computed.error();
        return out;
    }
    const Result<const MatrixRow *> row = rowFor(benchmark, *branch, *counted);
    if (!row)
        return row.error();
    if (const auto picked = pick(out, (*row)->fine, benchmark, facts); !picked)
        return picked.error();
    return out;
}

} // namespace qilian::discretion
