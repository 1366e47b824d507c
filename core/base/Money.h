#pragma once

#include "core/base/Rational.h"
#include "core/base/Result.h"

#include <QString>
#include <compare>

namespace qilian {

/// An amount of money (金额), exact: whole fen, never floating point.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static Result<Money> fromYuan(qint64 yuan);
    /// "500000", "1,234.50", "￥１２，３４５" (full-width forms too): at most two decimals, commas only between groups
    /// of three, not negative. Else Invalid, saying what to type.
    static Result<Money> parse(QStringView text);
    /// A number of yuan made exact fen; where it is between two fen, rounded as told.
    static Result<Money> ofYuan(const Rational &yuan, Rounding how);

    constexpr qint64 fen() const { return m_fen; }
    bool isZero() const { return m_fen == 0; }
    Rational yuan() const { return Rational::of(m_fen, 100).value(); }

    Result<Money> plus(Money other) const; ///< Invalid where it would overflow
    Result<Money> minus(Money other) const;
    Result<Money> times(const Rational &factor, Rounding how) const;
    Result<Money> percent(const Rational &percent, Rounding how) const; ///< the caller says how to round

    QString text() const; ///< "1,234,567.00"
    /// "¥ 1,234,567.00": a no-break space keeps the sign with the figure, on the screen and on paper.
    QString display() const;
    /// In capitals, as documents write it (大写): 伍拾万元整, 壹佰零伍元贰角整.
    QString capitals() const;

    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace qilian
