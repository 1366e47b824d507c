#include "core/base/Rational.h"

#include <limits>

namespace qilian {

namespace {

Error tooLarge()
{
    return {Error::Code::Invalid,
        {"base", QT_TRANSLATE_NOOP("base", "The figures are too large to be computed exactly. Check the amounts."), {}},
        {}};
}

Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

} // namespace

Result<Rational> Rational::reduced(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return Error{Error::Code::Invalid, {"base", QT_TRANSLATE_NOOP("base", "The formula divides by zero."), {}}, {}};
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide kMax = std::numeric_limits<qint64>::max();
    if (numerator > kMax || numerator < -kMax || denominator > kMax)
        return tooLarge();
    Rational out;
    out.m_numerator = qint64(numerator);
    out.m_denominator = qint64(denominator);
    return out;
}

Result<Rational> Rational::of(qint64 numerator, qint64 denominator)
{
    return reduced(numerator, denominator);
}

Result<Rational> Rational::parse(QStringView text)
{
    const Error bad{Error::Code::Invalid,
        {"base", QT_TRANSLATE_NOOP("base", "“%1” is not a number."), {text.left(40).toString()}}, {}};
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0) {
        const Result<Rational> top = parse(text.left(slash));
        const Result<Rational> bottom = parse(text.mid(slash + 1));
        return top && bottom && !text.mid(slash + 1).contains(u'/') ? top->over(*bottom) : Result<Rational>(bad);
    }
    bool negative = false;
    QStringView digits = text;
    if (digits.startsWith(u'-')) {
        negative = true;
        digits = digits.mid(1);
    }
    Wide value = 0;
    Wide scale = 1;
    bool point = false;
    int count = 0;
    for (const QChar c : digits) {
        if (c == u'.' && !point) {
            point = true;
        } else if (c >= u'0' && c <= u'9') {
            if (++count > 18)
                return bad;
            value = value * 10 + (c.unicode() - u'0');
            if (point)
                scale *= 10;
        } else {
            return bad;
        }
    }
    if (count == 0 || digits.endsWith(u'.') || digits.startsWith(u'.'))
        return bad;
    return reduced(negative ? -value : value, scale);
}

Result<Rational> Rational::plus(const Rational &other) const
{
    return reduced(Wide(m_numerator) * other.m_denominator + Wide(other.m_numerator) * m_denominator,
        Wide(m_denominator) * other.m_denominator);
}

Result<Rational> Rational::minus(const Rational &other) const
{
    return reduced(Wide(m_numerator) * other.m_denominator - Wide(other.m_numerator) * m_denominator,
        Wide(m_denominator) * other.m_denominator);
}

Result<Rational> Rational::times(const Rational &other) const
{
    return reduced(Wide(m_numerator) * other.m_numerator, Wide(m_denominator) * other.m_denominator);
}

Result<Rational> Rational::over(const Rational &other) const
{
    return reduced(Wide(m_numerator) * other.m_denominator, Wide(m_denominator) * other.m_numerator);
}

Result<qint64> Rational::rounded(Rounding how) const
{
    const bool negative = m_numerator < 0;
    const Wide magnitude = negative ? -Wide(m_numerator) : Wide(m_numerator);
    Wide whole = magnitude / m_denominator;
    const Wide rest = magnitude % m_denominator;
    if (rest != 0 && (how == Rounding::Up || (how == Rounding::HalfUp && rest * 2 >= m_denominator)))
        ++whole;
    return qint64(negative ? -whole : whole);
}

QString Rational::text() const
{
    qint64 rest = m_denominator;
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0; rest /= 2)
        ++twos;
    for (; rest % 5 == 0; rest /= 5)
        ++fives;
    const int places = std::max(twos, fives);
    if (rest != 1 || places > 15)
        return QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
    Wide scaled = m_numerator < 0 ? -Wide(m_numerator) : Wide(m_numerator);
    for (int i = 0; i < places; ++i)
        scaled *= 10;
    scaled /= m_denominator;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + int(scaled % 10)));
        scaled /= 10;
    } while (scaled != 0);
    while (digits.size() <= places)
        digits.prepend(u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return m_numerator < 0 ? u'-' + digits : digits;
}

std::strong_ordering Rational::operator<=>(const Rational &other) const
{
    const Wide left = Wide(m_numerator) * other.m_denominator;
    const Wide right = Wide(other.m_numerator) * m_denominator;
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

} // namespace qilian
