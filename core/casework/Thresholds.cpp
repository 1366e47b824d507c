#include "core/casework/Thresholds.h"

#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

QDate dayOf(const QJsonValue &figure, const char *key)
{
    return QDate::fromString(figure[QLatin1String(key)].toString(), Qt::ISODate);
}

/// The figure of that id in force on a day; the oldest where none was yet, undefined where there is none at all.
QJsonValue figureOn(const QJsonArray &figures, const char *id, QDate day)
{
    QJsonValue oldest(QJsonValue::Undefined);
    for (const QJsonValue figure : figures) {
        if (figure[QLatin1String("id")].toString() != QLatin1String(id))
            continue;
        const QDate until = dayOf(figure, "effective_to");
        if (dayOf(figure, "effective_from") <= day && (!until.isValid() || day <= until))
            return figure;
        if (oldest.isUndefined() || dayOf(figure, "effective_from") < dayOf(oldest, "effective_from"))
            oldest = figure;
    }
    return oldest;
}

/// The figures of each day on which one of them changed.
const std::map<QDate, Thresholds> &shippedByDay()
{
    static const std::map<QDate, Thresholds> kByDay = [] {
        const QString name = QStringLiteral("thresholds.json");
        const QByteArray json = shippedTable(QStringLiteral(":/procedure/") + name);
        std::map<QDate, Thresholds> out;
        const Result<QJsonObject> table = parseTable(json, name);
        for (const QJsonValue figure : table->value(QLatin1String("thresholds")).toArray()) {
            const QDate from = dayOf(figure, "effective_from");
            Result<Thresholds> read = Thresholds::parse(json, name, from);
            Q_ASSERT_X(read, "thresholds.json", read ? "" : qPrintable(read.error().message.inWords()));
            out.insert_or_assign(from, std::move(*read));
        }
        return out;
    }();
    return kByDay;
}

} // namespace

Result<Thresholds> Thresholds::parse(const QByteArray &json, const QString &name, QDate day)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    Thresholds out;
    constexpr std::array kAmounts{
        std::pair{"simple_fine_citizen", &Thresholds::simpleFineCitizen},
        std::pair{"simple_fine_unit", &Thresholds::simpleFineUnit},
        std::pair{"onsite_collect", &Thresholds::onSiteCollection},
        std::pair{"hearing_fine_citizen", &Thresholds::hearingCitizen},
        std::pair{"hearing_fine_unit", &Thresholds::hearingUnit},
        std::pair{"discussion_amount", &Thresholds::discussion},
    };
    const QJsonArray figures = table->value(QLatin1String("thresholds")).toArray();
    for (const auto &[id, member] : kAmounts) {
        const QJsonValue figure = figureOn(figures, id, day);
        const Result<Money> amount = Money::fromYuan(figure[QLatin1String("value")].toInteger(-1));
        if (!amount || amount->fen() <= 0)
            return tableError(name, QString::fromLatin1(id), QStringLiteral("value"));
        out.*member = *amount;
        if (!figure[QLatin1String("verified")].toBool())
            out.unverified.append(QString::fromLatin1(id));
    }
    out.officersMinimum = figureOn(figures, "officers_min", day)[QLatin1String("value")].toInt(2);
    return out;
}

const Thresholds &Thresholds::shipped()
{
    return shippedByDay().rbegin()->second;
}

const Thresholds &Thresholds::on(QDate day)
{
    const auto after = shippedByDay().upper_bound(day);
    return after == shippedByDay().begin() ? after->second : std::prev(after)->second;
}

} // namespace qilian::casework
