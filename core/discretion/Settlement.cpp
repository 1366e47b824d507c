#include "core/discretion/Settlement.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::discretion {

namespace {

Error invalid(const char *text, QStringList values = {})
{
    return {Error::Code::Invalid, {"discretion", text, std::move(values)}, {}};
}

constexpr bool isHeavier(Effect effect)
{
    return effect == Effect::Heavier;
}

constexpr bool mayReduce(Effect effect)
{
    return effect == Effect::Reduced || effect == Effect::LighterOrReduced;
}

constexpr bool mayLetOff(Effect effect)
{
    return effect == Effect::NoPenaltyShall || effect == Effect::NoPenaltyMay;
}

/// What the conditions say, before any figure.
Result<void> conditionsMet(const std::vector<HeldCircumstance> &held)
{
    for (const HeldCircumstance &one : held) {
        for (const Condition &condition : one.what.conditions) {
            if (!one.met.contains(condition.id))
                return invalid(QT_TRANSLATE_NOOP("discretion", "“%1” does not hold before this is answered yes: %2"),
                    {one.what.label, condition.question});
        }
    }
    return {};
}

/// The highest figure a heavier circumstance leads to: the statute's, or what the benchmark caps in yuan. A row of a
/// matrix and a fixed fine say nothing of what lies above them.
Money ceiling(const Determination &computed)
{
    const bool capped = computed.override.isEmpty() && computed.method != Benchmark::Method::RangeMatrix
        && computed.max >= computed.amount;
    return capped ? std::min(computed.max, computed.statutoryMax) : computed.statutoryMax;
}

/// The figure moved by what the pack's own circumstances say, kept within the statute.
Result<Money> moved(const Determination &computed, const std::vector<HeldCircumstance> &held)
{
    Rational percent(100);
    for (const HeldCircumstance &one : held) {
        const Result<Rational> sum = one.what.percent ? percent.plus(*one.what.percent) : percent;
        if (!sum)
            return sum.error();
        percent = *sum;
    }
    if (percent == Rational(100))
        return computed.amount;
    const Result<Money> amount = computed.amount.percent(std::max(percent, Rational(0)), Rounding::HalfUp);
    if (!amount)
        return amount.error();
    return std::clamp(*amount, computed.statutoryMin, std::max(computed.statutoryMin, ceiling(computed)));
}

/// The least a reduced fine comes to: what a pack leaves of the lowest of the statute; no fen less.
Result<Money> leastReduced(const Determination &computed, const std::vector<HeldCircumstance> &held)
{
    Money least;
    for (const HeldCircumstance &one : held) {
        if (!mayReduce(one.what.effect) || !one.what.lowestPercent)
            continue;
        const Result<Money> share = computed.statutoryMin.percent(*one.what.lowestPercent, Rounding::Up);
        if (!share)
            return share.error();
        least = std::max(least, *share);
    }
    return least;
}

bool any(const std::vector<HeldCircumstance> &held, bool (*is)(Effect))
{
    return std::any_of(held.begin(), held.end(), [is](const HeldCircumstance &one) { return is(one.what.effect); });
}

/// Sets the limits of the side that counts, and the figure it comes to where the officer chose none.
Result<void> limit(Settlement &out, const Determination &computed, const Settling &settling, bool lighter, bool heavier)
{
    out.low = out.high = out.amount = out.proposed;
    if (heavier)
        out.high = ceiling(computed);
    if (!lighter)
        return {};
    const bool reduces = any(settling.held, mayReduce);
    const bool within = std::any_of(settling.held.begin(), settling.held.end(), [](const HeldCircumstance &one) {
        return one.what.effect == Effect::Lighter || one.what.effect == Effect::LighterOrReduced;
    });
    out.low = std::min(computed.statutoryMin, out.proposed);
    if (reduces) {
        const Result<Money> least = leastReduced(computed, settling.held);
        if (!least)
            return least.error();
        out.low = *least;
        if (!within && computed.statutoryMin.fen() > 0) {
            out.high = computed.statutoryMin;
            out.highIncluded = false;
        }
    }
    if (any(settling.held, mayLetOff)) {
        out.low = Money();
        out.amount = Money();
    }
    return {};
}

} // namespace

QString enumText(Outweighs side)
{
    switch (side) {
    case Outweighs::Neither:
        return QStringLiteral("neither");
    case Outweighs::Lighter:
        return QStringLiteral("lighter");
    case Outweighs::Heavier:
        return QStringLiteral("heavier");
    }
    Q_UNREACHABLE();
}

Result<Settlement> settle(const Determination &computed, const Settling &settling)
{
    if (const Result<void> met = conditionsMet(settling.held); !met)
        return met.error();
    Settlement out;
    out.computed = computed.amount;
    for (const HeldCircumstance &one : settling.held) {
        out.discussion |= one.what.discussion;
        out.legalReview |= one.what.legalReview;
    }
    if (std::any_of(settling.held.begin(), settling.held.end(),
            [](const HeldCircumstance &one) { return one.what.effect == Effect::NoPenaltyShall; })) {
        if (settling.figure && !settling.figure->isZero())
            return invalid(QT_TRANSLATE_NOOP("discretion", "The law forbids a penalty here: no fine can be set."));
        out.penalty = false;
        return out;
    }
    const Result<Money> proposed = moved(computed, settling.held);
    if (!proposed)
        return proposed.error();
    out.proposed = *proposed;
    const bool anyHeavier = any(settling.held, isHeavier);
    const bool anyLighter = std::any_of(settling.held.begin(), settling.held.end(),
        [](const HeldCircumstance &one) { return !isHeavier(one.what.effect); });
    out.contradicting = anyHeavier && anyLighter;
    const bool reasoned = !settling.reason.trimmed().isEmpty();
    if (out.contradicting && !reasoned)
        return invalid(QT_TRANSLATE_NOOP("discretion",
            "Circumstances speak for and against the party. Weigh them: say which side outweighs, and why."));

    const bool lighter = anyLighter && (!anyHeavier || settling.outweighs == Outweighs::Lighter);
    const bool heavier = anyHeavier && (!anyLighter || settling.outweighs == Outweighs::Heavier);
    if (settling.held.empty() && settling.figure && *settling.figure != out.proposed) {
        // The benchmark itself is set aside: possible only within the statute, reasoned and discussed.
        if (!reasoned)
            return invalid(QT_TRANSLATE_NOOP(
                "discretion", "A figure other than the benchmark's needs a circumstance, or a reason to discuss."));
        out.low = computed.statutoryMin;
        out.high = computed.statutoryMax;
        out.discussion = true;
    } else if (const Result<void> limited = limit(out, computed, settling, lighter, heavier); !limited) {
        return limited.error();
    }
    if (settling.figure) {
        const Money figure = *settling.figure;
        if (figure < out.low || figure > out.high || (figure == out.high && !out.highIncluded))
            return invalid(QT_TRANSLATE_NOOP("discretion", "%1 lies outside what the circumstances allow, %2 to %3."),
                {figure.display(), out.low.display(), out.high.display()});
        out.amount = figure;
    } else if (!out.highIncluded && out.amount >= out.high) {
        return invalid(QT_TRANSLATE_NOOP("discretion",
                           "The fine is reduced below the lowest of the statute: type the figure, below %1."),
            {out.high.display()});
    } else if (out.low != out.high) {
        out.open.push_back({"discretion",
            QT_TRANSLATE_NOOP("discretion", "The circumstances allow %1 to %2: choose the figure, or %3 stands."),
            {out.low.display(), out.high.display(), out.amount.display()}});
    }
    if (out.amount.isZero() && any(settling.held, mayLetOff))
        out.penalty = false;
    else if (out.amount.isZero() && !out.proposed.isZero())
        return invalid(QT_TRANSLATE_NOOP("discretion", "A reduced fine is more than nothing: type the figure."));
    return out;
}

QJsonObject Settling::toJson() const
{
    QJsonArray list;
    for (const HeldCircumstance &one : held) {
        QJsonObject item = one.what.toJson();
        item.insert(QStringLiteral("met"), QJsonArray::fromStringList(one.met));
        list.append(item);
    }
    QJsonObject out;
    if (!list.isEmpty())
        out.insert(QStringLiteral("circumstances"), list);
    if (figure)
        out.insert(QStringLiteral("figure_fen"), figure->fen());
    if (outweighs != Outweighs::Neither)
        out.insert(QStringLiteral("outweighs"), enumText(outweighs));
    if (!reason.isEmpty())
        out.insert(QStringLiteral("reason"), reason);
    return out;
}

Result<Settling> Settling::fromJson(const QJsonObject &json)
{
    Settling out;
    for (const QJsonValue value : json[u"circumstances"].toArray()) {
        const Result<Circumstance> what = Circumstance::fromJson(value.toObject());
        if (!what)
            return what.error();
        QStringList met;
        for (const QJsonValue id : value[u"met"].toArray())
            met.append(id.toString());
        out.held.push_back({*what, met});
    }
    if (json[u"figure_fen"].isDouble())
        out.figure = Money::fromFen(json[u"figure_fen"].toInteger());
    const QString side = json[u"outweighs"].toString();
    out.outweighs = side == QLatin1String("lighter") ? Outweighs::Lighter
        : side == QLatin1String("heavier")           ? Outweighs::Heavier
                                                     : Outweighs::Neither;
    out.reason = json[u"reason"].toString();
    return out;
}

} // namespace qilian::discretion
