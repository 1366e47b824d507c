#include "core/casework/Thresholds.h"

#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <array>

namespace qilian::casework {

Result<Thresholds> Thresholds::parse(const QByteArray &json, const QString &name)
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
        bool found = false;
        for (const QJsonValue figure : figures) {
            if (figure[QLatin1String("id")].toString() != QLatin1String(id))
                continue;
            const Result<Money> amount = Money::fromYuan(figure[QLatin1String("value")].toInteger(-1));
            found = amount && amount->fen() > 0;
            if (found)
                out.*member = *amount;
            if (!figure[QLatin1String("verified")].toBool())
                out.unverified.append(QString::fromLatin1(id));
        }
        if (!found)
            return tableError(name, QString::fromLatin1(id), QStringLiteral("value"));
    }
    for (const QJsonValue figure : figures) {
        if (figure[QLatin1String("id")].toString() == QLatin1String("officers_min"))
            out.officersMinimum = figure[QLatin1String("value")].toInt(2);
    }
    return out;
}

const Thresholds &Thresholds::shipped()
{
    static const Thresholds kThresholds = [] {
        Result<Thresholds> read =
            parse(shippedTable(QStringLiteral(":/procedure/thresholds.json")), QStringLiteral("thresholds.json"));
        Q_ASSERT_X(read, "thresholds.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kThresholds;
}

} // namespace qilian::casework
