#pragma once

#include "core/base/Result.h"

#include <QString>
#include <compare>

namespace qilian {

/// What to do with what is less than the unit.
enum class Rounding { HalfUp, Down, Up };

__extension__ using Wide = __int128;

/// An exact fraction in lowest terms, denominator positive, both parts within 64 bits. Every step that would leave
/// them is an Invalid result, never a wrong number.
class Rational {
public:
    constexpr Rational() = default;
    constexpr Rational(qint64 whole)
        : m_numerator(whole)
    {
    }
    static Result<Rational> of(qint64 numerator, qint64 denominator); ///< Invalid for a zero denominator
    /// "12", "-3.75", "1/3": decimal digits as they stand, at most 18 of them.
    static Result<Rational> parse(QStringView text);

    qint64 numerator() const { return m_numerator; }
    qint64 denominator() const { return m_denominator; }
    bool isWhole() const { return m_denominator == 1; }

    Result<Rational> plus(const Rational &other) const;
    Result<Rational> minus(const Rational &other) const;
    Result<Rational> times(const Rational &other) const;
    Result<Rational> over(const Rational &other) const; ///< Invalid for division by zero
    Result<qint64> rounded(Rounding how) const;

    /// Decimal digits where it has an end ("12.5"), else a fraction ("1/3").
    QString text() const;

    bool operator==(const Rational &) const = default;
    std::strong_ordering operator<=>(const Rational &other) const;

private:
    static Result<Rational> reduced(Wide numerator, Wide denominator);

    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace qilian
