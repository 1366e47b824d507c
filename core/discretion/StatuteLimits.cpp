#include "core/discretion/StatuteLimits.h"

#include <algorithm>

namespace qilian::discretion {

namespace {

bool isBelowFloor(Money base, const StatutoryRange &range)
{
    return range.baseFloor && base.yuan() < *range.baseFloor;
}

} // namespace

Result<Rational> yuanOf(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base)
{
    if (range.kind == StatutoryRange::Kind::Amount)
        return figure;
    if (!base)
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The fine is a share of an amount: give that amount."), {}},
            range.of};
    const Result<Rational> product = (isBelowFloor(*base, range) ? *range.baseFloor : base->yuan()).times(figure);
    return product && range.kind == StatutoryRange::Kind::Percent ? product->over(100) : product;
}

QString figureText(const Rational &figure, const StatutoryRange &range, const std::optional<Money> &base)
{
    if (range.kind == StatutoryRange::Kind::Amount)
        return Money::ofYuan(figure, Rounding::HalfUp).value_or(Money()).display();
    const Money given = base.value_or(Money());
    const QString of = isBelowFloor(given, range)
        ? QStringLiteral("(%1 → %2)")
              .arg(given.display(), Money::ofYuan(*range.baseFloor, Rounding::HalfUp).value_or(Money()).display())
        : given.display();
    return QStringLiteral("%1 × %2%3")
        .arg(of, figure.text(), range.kind == StatutoryRange::Kind::Percent ? QStringLiteral("%") : QString());
}

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

} // namespace qilian::discretion
