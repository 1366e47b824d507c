#include "core/sheet/CellNumber.h"

#include <QDateTime>
#include <cmath>

namespace qilian::sheet::CellNumber {

namespace {

/// "3.7e+17" → "370000000000000000".
QString withoutExponent(const QByteArray &number)
{
    const qsizetype e = number.indexOf('e');
    if (e < 0)
        return QString::fromLatin1(number);
    const bool negative = number.startsWith('-');
    QByteArray digits = number.left(e).mid(negative ? 1 : 0);
    qsizetype point = digits.indexOf('.');
    if (point < 0)
        point = digits.size();
    else
        digits.remove(point, 1);
    point += number.mid(e + 1).toInt();
    if (point <= 0)
        digits = "0." + QByteArray(-point, '0') + digits;
    else if (point < digits.size())
        digits.insert(point, '.');
    else
        digits.append(QByteArray(point - digits.size(), '0'));
    return QString::fromLatin1(negative ? '-' + digits : digits);
}

} // namespace

QString text(const QString &stored)
{
    const QString trimmed = stored.trimmed();
    const bool plain = !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (plain)
        return trimmed;
    bool isNumber = false;
    const double value = trimmed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 1e30 || (value != 0 && std::abs(value) < 1e-30))
        return trimmed;
    return withoutExponent(QByteArray::number(value, 'g', 15));
}

QString date(const QString &stored, bool since1904)
{
    constexpr double kYear10000 = 2'958'466;
    bool isNumber = false;
    double serial = stored.toDouble(&isNumber);
    if (!isNumber || !(serial >= 0 && serial < kYear10000))
        return text(stored);
    qint64 day = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - double(day)) * 86'400);
    if (seconds == 86'400) {
        ++day;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    if (day == 0 && seconds != 0)
        return time.toString(QStringLiteral("HH:mm:ss"));
    // Day 60 is the 29 February 1900 that never was: before it the count begins a day later.
    const QDate first = since1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString out = first.addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? out : out + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
}

bool isDateFormat(int id, const QString &code)
{
    if (code.isEmpty())
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    // What stands in quotes, in brackets or behind a backslash is shown as it is.
    QChar until;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (!until.isNull()) {
            if (c == until)
                until = QChar();
        } else if (c == u'"') {
            until = u'"';
        } else if (c == u'[') {
            until = u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            return false; // only the first section counts
        } else if (c == u'y' || c == u'd' || c == u'm' || c == u'h' || c == u's') {
            return true;
        } else if (c == u'0' || c == u'#' || c == u'?'
            || code.mid(i, 7).compare(u"General", Qt::CaseInsensitive) == 0) {
            return false;
        }
    }
    return false;
}

} // namespace qilian::sheet::CellNumber
