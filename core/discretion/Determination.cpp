#include "core/discretion/Determination.h"

namespace qilian::discretion {

namespace {

Error invalid(const char *text, QStringList values)
{
    return {Error::Code::Invalid, {"discretion", text, std::move(values)}, {}};
}

/// Yuan, or the multiple or percent of the base, as exact yuan.
Result<Rational> yuanOf(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base)
{
    if (range.kind == StatutoryRange::Kind::Amount)
        return figure;
    if (!base)
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "The fine is a share of an amount (%1): give that amount."), {range.of});
    const Result<Rational> product = base->yuan().times(figure);
    return product && range.kind == StatutoryRange::Kind::Percent ? product->over(100) : product;
}

/// The base as the formula shows it: an amount, or the officer's amount with its multiple or percent.
QString baseText(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base)
{
    if (range.kind == StatutoryRange::Kind::Amount)
        return Money::ofYuan(figure, Rounding::HalfUp).value_or(Money()).display();
    return QStringLiteral("%1 × %2%3")
        .arg(base.value_or(Money()).display(), figure.text(),
            range.kind == StatutoryRange::Kind::Percent ? QStringLiteral("%") : QString());
}

/// Two figures, exact and as whole fen; the fen rounded inwards, so that none lies outside what the text allows.
struct Limits {
    Rational min;
    Rational max;
    Money low;
    Money high;
};

Result<Limits> limitsOf(
    const Rational &min, const Rational &max, const StatutoryRange &range, const std::optional<Money> &base)
{
    const Result<Rational> low = yuanOf(min, range, base);
    const Result<Rational> high = yuanOf(max, range, base);
    if (!low || !high)
        return low ? high.error() : low.error();
    const Result<Money> lowest = Money::ofYuan(*low, Rounding::Up);
    const Result<Money> highest = Money::ofYuan(*high, Rounding::Down);
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    return Limits{*low, *high, std::min(*lowest, *highest), *highest};
}

struct Held {
    Money amount;
    Clamp clamp = Clamp::None;
};

/// The figure within the statute; half a fen lost in rounding is no clamp.
Result<Held> withinStatute(const Rational &yuan, const Limits &statute)
{
    if (yuan > statute.max)
        return Held{statute.high, Clamp::StatutoryMax};
    if (yuan < statute.min)
        return Held{statute.low, Clamp::StatutoryMin};
    const Result<Money> amount = Money::ofYuan(yuan, Rounding::HalfUp);
    if (!amount)
        return amount.error();
    return Held{std::clamp(*amount, statute.low, statute.high), Clamp::None};
}

Result<std::vector<Step>> stepsFor(const Benchmark &benchmark, const Facts &facts, const QString &branch)
{
    for (const auto &[factor, options] : facts.choices) {
        if (!benchmark.factor(factor))
            return invalid(
                QT_TRANSLATE_NOOP("discretion", "The benchmark %1 has no factor “%2”."), {benchmark.id, factor});
    }
    std::vector<Step> out;
    for (const Factor &factor : benchmark.factors) {
        const auto chosen = facts.choices.find(factor.id);
        if (chosen == facts.choices.end() || chosen->second.isEmpty())
            return invalid(QT_TRANSLATE_NOOP("discretion", "Choose an option for the factor “%1” (%2)."),
                {factor.label, factor.id});
        if (chosen->second.size() > 1 && !factor.multi)
            return invalid(QT_TRANSLATE_NOOP("discretion", "Only one option of the factor “%1” (%2) can hold."),
                {factor.label, factor.id});
        for (const QString &id : chosen->second) {
            const Option *option = factor.option(id);
            if (!option || chosen->second.count(id) > 1)
                return invalid(
                    QT_TRANSLATE_NOOP("discretion", "The factor “%1” has no option “%2”, or it was chosen twice."),
                    {factor.label, id});
            out.push_back({factor.id, factor.label, option->id, option->label, option->percentIn(branch), {}, {}});
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

Result<void> weigh(Determination &out, const Benchmark &benchmark, const Branch &branch, const Facts &facts)
{
    if (facts.amount)
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "The benchmark %1 computes the figure itself: leave the amount out."),
            {benchmark.id});
    out.startPercent = branch.startPercent;
    Rational sum = branch.startPercent;
    QStringList terms{branch.startPercent.text() + u'%'};
    for (const Step &step : out.steps) {
        const Result<Rational> next = sum.plus(step.percent);
        if (!next)
            return next.error();
        sum = *next;
        terms.append(step.percent.text() + u'%');
    }
    out.sumPercent = sum;
    if (branch.floorPercent && sum < *branch.floorPercent) {
        sum = *branch.floorPercent;
        out.percentClamp = Clamp::Floor;
    } else if (branch.capPercent && sum > *branch.capPercent) {
        sum = *branch.capPercent;
        out.percentClamp = Clamp::Cap;
    }
    out.percent = sum;

    const StatutoryRange *range = benchmark.range(branch.id, branch.of);
    Q_ASSERT(range); // the parser saw to it
    const Result<Rational> base = yuanOf(branch.baseMax, *range, facts.base);
    const Result<Rational> product = base ? base->times(sum) : base;
    const Result<Rational> yuan = product ? product->over(100) : product;
    if (!yuan)
        return yuan.error();
    const Result<Limits> statute = limitsOf(range->min, range->max, *range, facts.base);
    const Result<Held> held = statute ? withinStatute(*yuan, *statute) : Result<Held>(statute.error());
    const Result<Money> shown = Money::ofYuan(*base, Rounding::HalfUp);
    const Result<Money> amount = Money::ofYuan(*yuan, Rounding::HalfUp);
    if (!held || !shown || !amount)
        return !held ? held.error() : shown ? amount.error() : shown.error();
    out.baseAmount = *shown;
    out.amount = held->amount;
    out.clamped = held->clamp == Clamp::None ? out.percentClamp : held->clamp;
    out.min = out.statutoryMin = statute->low;
    out.max = out.statutoryMax = statute->high;

    const QString of = baseText(branch.baseMax, *range, facts.base);
    const QString all = terms.join(QStringLiteral(" + "));
    out.formula = out.percentClamp == Clamp::None
        ? QStringLiteral("(%1) × %2 = %3").arg(all, of, amount->display())
        : QStringLiteral("(%1) = %2% → %3%; %3% × %4 = %5")
              .arg(all, out.sumPercent.text(), sum.text(), of, amount->display());
    if (held->clamp != Clamp::None)
        out.formula += QStringLiteral(" → %1").arg(out.amount.display());
    return {};
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

bool fits(const MatrixRow &row, const Facts &facts)
{
    return std::all_of(row.when.begin(), row.when.end(), [&](const auto &condition) {
        const auto chosen = facts.choices.find(condition.first);
        return chosen != facts.choices.end() && chosen->second.contains(condition.second);
    });
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
    Result<std::vector<Step>> steps = stepsFor(benchmark, facts, *branch);
    if (!steps)
        return steps.error();
    out.steps = std::move(*steps);
    if (benchmark.method == Benchmark::Method::WeightedSum) {
        if (!known)
            return invalid(
                QT_TRANSLATE_NOOP("discretion", "For the branch %2 the benchmark %1 knows only fixed fines: name one."),
                {benchmark.id, *branch});
        if (const auto weighed = weigh(out, benchmark, *known, facts); !weighed)
            return weighed.error();
        return out;
    }
    const MatrixRow *row = nullptr;
    for (const MatrixRow &one : benchmark.matrix) {
        if (one.fine.branch != *branch || !fits(one, facts))
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
    if (const auto picked = pick(out, row->fine, benchmark, facts); !picked)
        return picked.error();
    return out;
}

} // namespace qilian::discretion
