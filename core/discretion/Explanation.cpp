#include "core/discretion/Explanation.h"

namespace qilian::discretion {

namespace {

QString words(const char *text, QStringList values = {})
{
    return Message{"discretion", text, std::move(values)}.inWords();
}

QString percentText(const Rational &percent)
{
    return percent.text() + u'%';
}

QString clampText(Clamp clamp)
{
    switch (clamp) {
    case Clamp::None:
        return {};
    case Clamp::Floor:
        return words(QT_TRANSLATE_NOOP("discretion", "Raised to the floor of the benchmark"));
    case Clamp::Cap:
        return words(QT_TRANSLATE_NOOP("discretion", "Cut to the cap of the benchmark"));
    case Clamp::StatutoryMax:
        return words(QT_TRANSLATE_NOOP("discretion", "Cut to the highest fine of the statute"));
    case Clamp::StatutoryMin:
        return words(QT_TRANSLATE_NOOP("discretion", "Raised to the lowest fine of the statute"));
    }
    Q_UNREACHABLE();
}

QString intervalText(Money min, Money max)
{
    return QStringLiteral("%1 – %2").arg(min.display(), max.display());
}

/// What the circumstances made of the figure, with a line for each and its article.
Explanation settledLine(const Settling &settling, const Settlement &settled)
{
    Explanation out{words(QT_TRANSLATE_NOOP("discretion", "Circumstances")), settled.amount.display(), {}, {}};
    for (const HeldCircumstance &one : settling.held)
        out.below.push_back({one.what.label, one.what.percent ? percentText(*one.what.percent) : QString(),
            citationsText(one.what.source), {}});
    if (!settling.held.empty() && settled.low != settled.high)
        out.below.push_back({words(QT_TRANSLATE_NOOP("discretion", "Figures they allow")),
            intervalText(settled.low, settled.high), {}, {}});
    if (!settling.reason.isEmpty())
        out.below.push_back(
            {words(QT_TRANSLATE_NOOP("discretion", "Weighing")) + QStringLiteral("：") + settling.reason, {}, {}, {}});
    return out;
}

bool isSettled(const Settling &settling)
{
    return !settling.held.empty() || settling.figure;
}

/// The end of the paragraph: the circumstances and the figure decided.
QString settledTail(const Determination &determination, const Settling &settling)
{
    const Result<Settlement> settled = settle(determination, settling);
    const Money amount = settled ? settled->amount : determination.amount;
    const QString figure = QStringLiteral("罚款数额为人民币%1（%2）。").arg(amount.capitals(), amount.display());
    if (!settled || !isSettled(settling))
        return figure;
    QString out = QStringLiteral("按裁量基准计为%1。").arg(determination.amount.display());
    for (const HeldCircumstance &one : settling.held)
        out += QStringLiteral("当事人具有“%1”的情节，依据%2，%3。")
                   .arg(one.what.label, citationsText(one.what.source), effectText(one.what.effect));
    if (!settling.reason.isEmpty())
        out += settling.reason + (settling.reason.endsWith(u'。') ? QString() : QStringLiteral("。"));
    return out + (settled->penalty ? QStringLiteral("综合上述情节，") + figure : QStringLiteral("决定不予行政处罚。"));
}

bool isHeldByStatute(const Determination &determination)
{
    return determination.clamped == Clamp::StatutoryMax || determination.clamped == Clamp::StatutoryMin;
}

} // namespace

QString citationsText(const std::vector<Citation> &basis)
{
    QStringList out;
    for (const Citation &one : basis)
        out.append(QStringLiteral("《%1》%2").arg(one.law, one.article));
    return out.join(u'、');
}

QString effectText(Effect effect)
{
    switch (effect) {
    case Effect::NoPenaltyShall:
        return QStringLiteral("应当不予处罚");
    case Effect::NoPenaltyMay:
        return QStringLiteral("可以不予处罚");
    case Effect::Reduced:
        return QStringLiteral("减轻处罚");
    case Effect::LighterOrReduced:
        return QStringLiteral("从轻或者减轻处罚");
    case Effect::Lighter:
        return QStringLiteral("从轻处罚");
    case Effect::Heavier:
        return QStringLiteral("从重处罚");
    }
    Q_UNREACHABLE();
}

Explanation explain(
    const Pack &pack, const Benchmark &benchmark, const Determination &determination, const Settling &settling)
{
    const QString table = QStringLiteral("%1 §%2").arg(pack.title, benchmark.id);
    Explanation root{words(QT_TRANSLATE_NOOP("discretion", "Fine")), determination.amount.display(),
        citationsText(determination.basis), {}};
    if (!determination.override.isEmpty()) {
        root.below.push_back(
            {words(QT_TRANSLATE_NOOP("discretion", "Fixed by the benchmark: %1"), {determination.override}),
                determination.amount.display(), table, {}});
    } else {
        Explanation sum{determination.percent ? words(QT_TRANSLATE_NOOP("discretion", "Share of the base"))
                                              : words(QT_TRANSLATE_NOOP("discretion", "Row of the table")),
            determination.percent ? percentText(*determination.percent)
                                  : intervalText(determination.min, determination.max),
            table, {}};
        if (determination.percent)
            sum.below.push_back(
                {words(QT_TRANSLATE_NOOP("discretion", "Starting point (%1)"), {determination.branchLabel}),
                    percentText(determination.startPercent), table, {}});
        for (const Step &step : determination.steps)
            sum.below.push_back({QStringLiteral("%1：%2").arg(step.factorLabel, step.optionLabel),
                determination.percent ? u'+' + percentText(step.percent) : QString(), table, {}});
        if (determination.percentClamp != Clamp::None)
            sum.below.push_back({clampText(determination.percentClamp),
                QStringLiteral("%1 → %2").arg(
                    percentText(determination.sumPercent), percentText(*determination.percent)),
                table, {}});
        root.below.push_back(std::move(sum));
        if (determination.percent)
            root.below.push_back(
                {words(QT_TRANSLATE_NOOP("discretion", "Base")), determination.baseAmount.display(), table, {}});
    }
    root.below.push_back({words(QT_TRANSLATE_NOOP("discretion", "Range of the statute")),
        intervalText(determination.statutoryMin, determination.statutoryMax), citationsText(determination.basis), {}});
    if (isHeldByStatute(determination))
        root.below.push_back(
            {clampText(determination.clamped), determination.amount.display(), citationsText(determination.basis), {}});
    root.below.push_back({words(QT_TRANSLATE_NOOP("discretion", "Computation")), determination.formula, table, {}});
    if (const Result<Settlement> settled = settle(determination, settling); settled && isSettled(settling)) {
        root.value = settled->amount.display();
        root.below.push_back(settledLine(settling, *settled));
    }
    if (!pack.official)
        root.below.push_back({words(QT_TRANSLATE_NOOP(
                                  "discretion", "This table is a reference, not a published benchmark of the issuer.")),
            {}, pack.source, {}});
    return root;
}

QString paragraph(
    const Pack &pack, const Benchmark &benchmark, const Determination &determination, const Settling &settling)
{
    QStringList factors;
    for (const Step &step : determination.steps)
        factors.append(determination.percent
                ? QStringLiteral("%1为“%2”，%3").arg(step.factorLabel, step.optionLabel, percentText(step.percent))
                : QStringLiteral("%1为“%2”").arg(step.factorLabel, step.optionLabel));
    const QString head = QStringLiteral("依据%1，参照《%2》（%3）第%4项，")
                             .arg(citationsText(determination.basis), pack.title, pack.issuer, benchmark.id);
    const QString tail = settledTail(determination, settling);
    if (!determination.override.isEmpty())
        return head + QStringLiteral("因%1，").arg(determination.override) + tail;
    if (!determination.percent)
        return head + factors.join(u'；')
            + QStringLiteral("；对应幅度为%1，").arg(intervalText(determination.min, determination.max)) + tail;
    return head + QStringLiteral("裁量起点为%1；").arg(percentText(determination.startPercent)) + factors.join(u'；')
        + QStringLiteral("；合计%1，").arg(percentText(determination.sumPercent))
        + (determination.percentClamp != Clamp::None
                ? QStringLiteral("按%1计，").arg(percentText(*determination.percent))
                : QString())
        + QStringLiteral("基数%1，").arg(determination.baseAmount.display())
        + (isHeldByStatute(determination) ? QStringLiteral("按法定幅度取值，") : QString()) + tail;
}

} // namespace qilian::discretion
