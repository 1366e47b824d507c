#include "core/casework/TypedDay.h"

#include <QRegularExpression>

namespace qilian::casework {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

const QString kDay = QStringLiteral("(\\d{4})(?:[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?|(\\d{2})(\\d{2}))");
const QString kTime = QStringLiteral("(?:[T\\s]*(\\d{1,2})(?:[:时点]\\s*(\\d{1,2})分?|(\\d{2})))");

QString plain(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    const bool joined = match.capturedStart(4) >= 0;
    return {match.captured(1).toInt(), match.captured(joined ? 4 : 2).toInt(), match.captured(joined ? 5 : 3).toInt()};
}

} // namespace

std::optional<QDate> typedDay(const QString &typed)
{
    static const QRegularExpression kWhole(QRegularExpression::anchoredPattern(kDay));
    const auto match = kWhole.match(plain(typed));
    const QDate day = match.hasMatch() ? dayOf(match) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> typedMinute(const QString &typed)
{
    static const QRegularExpression kWhole(QRegularExpression::anchoredPattern(kDay + kTime));
    const auto match = kWhole.match(plain(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const bool joined = match.capturedStart(8) >= 0;
    const QTime time(match.captured(6).toInt(), match.captured(joined ? 8 : 7).toInt());
    const QDate day = dayOf(match);
    return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time)) : std::nullopt;
}

bool isPlausible(QDate day)
{
    return day.year() >= kFirstYear && day.year() <= kLastYear;
}

} // namespace qilian::casework
