#include "core/base/Money.h"

#include <QLocale>

namespace qilian {

namespace {

Error tooLarge()
{
    return {Error::Code::Invalid,
        {"base", QT_TRANSLATE_NOOP("base", "The amount is too large. Check the figures."), {}}, {}};
}

constexpr const char16_t *kDigits = u"零壹贰叁肆伍陆柒捌玖";

/// 0 … 9999 in capitals, without a leading zero.
QString group(int value)
{
    static constexpr const char16_t *kUnits[] = {u"仟", u"佰", u"拾", u""};
    QString out;
    bool zero = false;
    for (int i = 0, scale = 1000; i < 4; ++i, scale /= 10) {
        const int digit = value / scale % 10;
        if (digit == 0) {
            zero = !out.isEmpty();
            continue;
        }
        if (zero)
            out += kDigits[0];
        zero = false;
        out += kDigits[digit];
        out += QString::fromUtf16(kUnits[i]);
    }
    return out;
}

/// Takes the commas out where each stands before a group of three; false where one does not: "12,34" is a slip.
bool removeGrouping(QString *figures)
{
    const qsizetype first = figures->indexOf(u',');
    if (first < 0)
        return true;
    const qsizetype point = figures->indexOf(u'.');
    const qsizetype end = point < 0 ? figures->size() : point;
    if (first < 1 || first > 3 || (end - first) % 4 != 0)
        return false;
    for (qsizetype at = first; at < figures->size(); ++at) {
        const bool expected = at < end && (at - first) % 4 == 0;
        if ((figures->at(at) == u',') != expected)
            return false;
    }
    figures->remove(u',');
    return true;
}

} // namespace

Result<Money> Money::fromYuan(qint64 yuan)
{
    qint64 fen = 0;
    if (__builtin_mul_overflow(yuan, qint64(100), &fen))
        return tooLarge();
    return Money(fen);
}

Result<Money> Money::parse(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(u'¥') || plain.startsWith(QChar(0xFFE5)))
        plain = plain.mid(1).trimmed();
    if (plain.endsWith(u'元'))
        plain.chop(1);
    plain = plain.trimmed();
    const bool grouped = removeGrouping(&plain);
    const qsizetype point = plain.indexOf(u'.');
    const Result<Rational> yuan = Rational::parse(plain);
    if (!grouped || !yuan || plain.contains(u'/') || plain.startsWith(u'-') || (point >= 0 && plain.size() - point > 3))
        return Error{Error::Code::Invalid,
            {"base", QT_TRANSLATE_NOOP("base", "“%1” is not an amount. Type yuan as figures, e.g. 50000 or 1234.50."),
                {text.left(40).toString()}},
            {}};
    return ofYuan(*yuan, Rounding::Down);
}

Result<Money> Money::ofYuan(const Rational &yuan, Rounding how)
{
    const Result<Rational> fen = yuan.times(100);
    if (!fen)
        return fen.error();
    const Result<qint64> whole = fen->rounded(how);
    return whole ? Result<Money>(Money(*whole)) : whole.error();
}

Result<Money> Money::plus(Money other) const
{
    qint64 fen = 0;
    if (__builtin_add_overflow(m_fen, other.m_fen, &fen))
        return tooLarge();
    return Money(fen);
}

Result<Money> Money::minus(Money other) const
{
    qint64 fen = 0;
    if (__builtin_sub_overflow(m_fen, other.m_fen, &fen))
        return tooLarge();
    return Money(fen);
}

Result<Money> Money::times(const Rational &factor, Rounding how) const
{
    const Result<Rational> fen = Rational(m_fen).times(factor);
    if (!fen)
        return fen.error();
    const Result<qint64> whole = fen->rounded(how);
    return whole ? Result<Money>(Money(*whole)) : whole.error();
}

Result<Money> Money::percent(const Rational &percent, Rounding how) const
{
    const Result<Rational> factor = percent.over(100);
    return factor ? times(*factor, how) : factor.error();
}

QString Money::text() const
{
    const quint64 magnitude = m_fen < 0 ? quint64(-(m_fen + 1)) + 1 : quint64(m_fen);
    const QString yuan = QLocale(QLocale::English).toString(magnitude / 100);
    return QStringLiteral("%1%2.%3")
        .arg(m_fen < 0 ? QStringLiteral("-") : QString(), yuan)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

QString Money::display() const
{
    return QStringLiteral("¥\u00A0") + text();
}

QString Money::capitals() const
{
    static constexpr const char16_t *kGroups[] = {u"", u"万", u"亿", u"万亿", u"亿亿"};
    quint64 magnitude = m_fen < 0 ? quint64(-(m_fen + 1)) + 1 : quint64(m_fen);
    const int fen = int(magnitude % 10);
    const int jiao = int(magnitude / 10 % 10);
    quint64 yuan = magnitude / 100;

    QString whole;
    int lowest = 9999; // the group to the right, to know where a zero is spoken
    for (int i = 0; yuan != 0; ++i, yuan /= 10000) {
        const int value = int(yuan % 10000);
        if (value == 0) {
            if (!whole.isEmpty() && !whole.startsWith(kDigits[0]))
                whole.prepend(kDigits[0]);
        } else {
            const bool gap = !whole.isEmpty() && lowest < 1000 && !whole.startsWith(kDigits[0]);
            QString unit = QString::fromUtf16(kGroups[i]);
            if (i == 3 && (magnitude / 100 / 100000000ULL) % 10000 != 0)
                unit = QStringLiteral("万"); // 亿 is said once, with the group below
            whole = group(value) + unit + (gap ? QString(kDigits[0]) : QString()) + whole;
        }
        lowest = value;
    }
    QString out = m_fen < 0 ? QStringLiteral("负") : QString();
    if (!whole.isEmpty())
        out += whole + u'元';
    if (jiao == 0 && fen == 0)
        return whole.isEmpty() ? QStringLiteral("零元整") : out + u'整';
    if (jiao != 0)
        out += QString(kDigits[jiao]) + u'角';
    else if (!whole.isEmpty())
        out += kDigits[0];
    out += fen != 0 ? QString(kDigits[fen]) + u'分' : QStringLiteral("整");
    return out;
}

} // namespace qilian
