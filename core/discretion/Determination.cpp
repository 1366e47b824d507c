#include "core/discretion/Determination.h"

namespace qilian::discretion {

namespace {

Error invalid(const char *text, QStringList values)
{
    return {Error::Code::Invalid, {"discretion", text, std::move(values)}, {}};
}

/// Yuan, or the multiple or percent of the base, as an amount.
Result<Money> amountOf(
    const Rational &figure, StatutoryRange::Kind kind, const std::optional<Money> &base, const QString &of)
{
    if (kind == StatutoryRange::Kind::Amount)
        return Money::ofYuan(figure, Rounding::HalfUp);
    if (!base)
        return invalid(
            QT_TRANSLATE_NOOP("discretion", "The fine is a share of an amount (%1): give that amount."), {of});
    const Result<Rational> factor = kind == StatutoryRange::Kind::Percent ? figure.over(100) : Result<Rational>(figure);
    return factor ? base->times(*factor, Rounding::HalfUp) : factor.error();
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
            const auto own = option->percentOf.find(branch);
            out.push_back({factor.id, factor.label, option->id, option->label,
                own == option->percentOf.end() ? option->percent : own->second});
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

Result<void> applyStatute(Determination &out, const StatutoryRange &range, const std::optional<Money> &base)
{
    const Result<Money> lowest = amountOf(range.min, range.kind, base, range.of);
    const Result<Money> highest = amountOf(range.max, range.kind, base, range.of);
    if (!lowest || !highest)
        return lowest ? highest.error() : lowest.error();
    out.min = *lowest;
    out.max = *highest;
    if (out.amount > out.max) {
        out.amount = out.max;
        out.clamped = Clamp::StatutoryMax;
    } else if (out.amount < out.min) {
        out.amount = out.min;
        out.clamped = Clamp::StatutoryMin;
    }
    return {};
}

Result<void> weigh(Determination &out, const Benchmark &benchmark, const Branch &branch, const Facts &facts)
{
    out.branchLabel = branch.label;
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
        out.clamped = Clamp::Floor;
    } else if (branch.capPercent && sum > *branch.capPercent) {
        sum = *branch.capPercent;
        out.clamped = Clamp::Cap;
    }
    out.percent = sum;
    const StatutoryRange *range = benchmark.range(branch.id, branch.of);
    Q_ASSERT(range); // the parser saw to it
    const Result<Money> base = amountOf(branch.baseMax, range->kind, facts.base, branch.of);
    if (!base)
        return base.error();
    out.baseAmount = *base;
    const Result<Rational> share = sum.over(100);
    const Result<Money> amount = share ? base->times(*share, Rounding::HalfUp) : Result<Money>(share.error());
    if (!amount)
        return amount.error();
    out.amount = *amount;
    out.formula =
        QStringLiteral("(%1) × %2 = %3").arg(terms.join(QStringLiteral(" + ")), base->display(), amount->display());
    if (sum != out.sumPercent)
        out.formula = QStringLiteral("(%1) = %2% → %3%; %3% × %4 = %5")
                          .arg(terms.join(QStringLiteral(" + ")), out.sumPercent.text(), sum.text(), base->display(),
                              amount->display());
    return applyStatute(out, *range, facts.base);
}

Result<void> pick(Determination &out, const FineInterval &fine, const Benchmark &benchmark, const Facts &facts)
{
    const StatutoryRange *range = benchmark.range(fine.branch, fine.of);
    Q_ASSERT(range); // the parser saw to it
    const Result<Money> low = amountOf(fine.min, range->kind, facts.base, fine.of);
    const Result<Money> high = amountOf(fine.max, range->kind, facts.base, fine.of);
    if (!low || !high)
        return low ? high.error() : low.error();
    out.amount = facts.amount.value_or(*low);
    if (out.amount < *low || out.amount > *high || (out.amount == *high && !fine.maxInclusive && *low != *high))
        return invalid(QT_TRANSLATE_NOOP("discretion", "%1 lies outside the interval from %2 to %3."),
            {out.amount.display(), low->display(), high->display()});
    if (const auto clamped = applyStatute(out, *range, facts.base); !clamped)
        return clamped.error();
    out.min = std::max(out.min, *low);
    out.max = std::min(out.max, *high);
    out.maxInclusive = fine.maxInclusive;
    out.formula = *low == *high
        ? out.amount.display()
        : QStringLiteral("%1 – %2: %3").arg(low->display(), high->display(), out.amount.display());
    return {};
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
    out.branchLabel = *branch;

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
        if (const auto weighed = weigh(out, benchmark, *benchmark.branch(*branch), facts); !weighed)
            return weighed.error();
        return out;
    }
    for (const MatrixRow &row : benchmark.matrix) {
        const bool fits =
            row.fine.branch == *branch && std::all_of(row.when.begin(), row.when.end(), [&](const auto &condition) {
                const auto chosen = facts.choices.find(condition.first);
                return chosen != facts.choices.end() && chosen->second.contains(condition.second);
            });
        if (!fits)
            continue;
        if (const auto picked = pick(out, row.fine, benchmark, facts); !picked)
            return picked.error();
        return out;
    }
    return invalid(
        QT_TRANSLATE_NOOP("discretion", "The table of the benchmark %1 has no row for these facts."), {benchmark.id});
}

} // namespace qilian::discretion
