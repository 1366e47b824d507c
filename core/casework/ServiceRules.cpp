#include "core/casework/ServiceRules.h"

#include "core/casework/ServiceChecks.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kWays{
    std::pair{ServiceWay::Direct, "direct"},
    std::pair{ServiceWay::Left, "left"},
    std::pair{ServiceWay::Entrusted, "entrusted"},
    std::pair{ServiceWay::Post, "post"},
    std::pair{ServiceWay::Electronic, "electronic"},
    std::pair{ServiceWay::Transferred, "transferred"},
    std::pair{ServiceWay::Publication, "publication"},
};

constexpr std::array kDays{
    std::pair{ServiceWayRule::Day::Receipt, "receipt"},
    std::pair{ServiceWayRule::Day::Arrival, "arrival"},
    std::pair{ServiceWayRule::Day::Deemed, "deemed"},
};

QStringList texts(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue text : array.toArray())
        out.append(text.toString());
    return out;
}

Result<ServiceWayRule> readWay(const QJsonObject &json, ServiceWay expected, const QString &name)
{
    ServiceWayRule out;
    out.way = expected;
    const QString id = json.value(QLatin1String("id")).toString();
    if (id != enumText(expected))
        return tableError(name, id, enumText(expected));
    out.name = Wording::read(json);
    if (out.name.zh.isEmpty())
        return tableError(name, id, QStringLiteral("zh"));
    const auto day = std::find_if(kDays.begin(), kDays.end(),
        [&json](const auto &one) { return json.value(QLatin1String("day")).toString() == QLatin1String(one.second); });
    if (day == kDays.end())
        return tableError(name, id, QStringLiteral("day"));
    out.day = day->first;
    out.deemedBy = json.value(QLatin1String("deemed_by")).toString();
    if ((out.day == ServiceWayRule::Day::Deemed) == out.deemedBy.isEmpty())
        return tableError(name, id, QStringLiteral("deemed_by"));
    out.sources = LegalSource::readAll(json.value(QLatin1String("sources")).toArray());
    if (out.sources.empty())
        return tableError(name, id, QStringLiteral("sources"));
    out.needs = texts(json.value(QLatin1String("needs")));
    out.wants = texts(json.value(QLatin1String("wants")));
    for (const QString &need : out.needs + out.wants) {
        if (!isServiceCondition(need))
            return tableError(name, id, need);
    }
    out.verified = json.value(QLatin1String("verified")).toBool();
    return out;
}

Result<ServiceReceiver> readReceiver(const QJsonObject &json, const QString &name)
{
    ServiceReceiver out{json.value(QLatin1String("id")).toString(), Wording::read(json), {}};
    for (const QString &party : texts(json.value(QLatin1String("parties")))) {
        const auto kind = enumFrom(PartyKind(), party);
        if (!kind)
            return tableError(name, out.id, QStringLiteral("parties"));
        out.parties.push_back(*kind);
    }
    if (out.id.isEmpty() || out.name.zh.isEmpty() || out.parties.empty())
        return tableError(name, out.id, QStringLiteral("id, zh, parties"));
    return out;
}

} // namespace

QString enumText(ServiceWay way)
{
    return QString::fromLatin1(kWays[std::size_t(way)].second);
}

std::optional<ServiceWay> enumFrom(ServiceWay, QStringView text)
{
    for (const auto &[way, name] : kWays) {
        if (text == QLatin1String(name))
            return way;
    }
    return std::nullopt;
}

Result<ServiceRules> ServiceRules::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    ServiceRules out;
    const QJsonArray ways = table->value(QLatin1String("ways")).toArray();
    for (const auto &[way, id] : kWays) {
        auto rule = readWay(ways.at(qsizetype(out.m_ways.size())).toObject(), way, name);
        if (!rule)
            return rule.error();
        out.m_ways.push_back(std::move(*rule));
    }
    for (const QJsonValue item : table->value(QLatin1String("receivers")).toArray()) {
        auto receiver = readReceiver(item.toObject(), name);
        if (!receiver)
            return receiver.error();
        out.m_receivers.push_back(std::move(*receiver));
    }
    for (const QJsonValue due : table->value(QLatin1String("due")).toArray()) {
        for (const QString &document : texts(due[QLatin1String("documents")]))
            out.m_due.emplace_back(document, due[QLatin1String("rule")].toString());
    }
    return out;
}

const ServiceRules &ServiceRules::shipped()
{
    static const ServiceRules kRules = [] {
        Result<ServiceRules> read =
            parse(shippedTable(QStringLiteral(":/procedure/service.json")), QStringLiteral("service.json"));
        Q_ASSERT_X(read, "service.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

std::vector<ServiceReceiver> ServiceRules::receiversFor(PartyKind party) const
{
    std::vector<ServiceReceiver> out;
    std::copy_if(
        m_receivers.begin(), m_receivers.end(), std::back_inserter(out), [party](const ServiceReceiver &receiver) {
            return std::find(receiver.parties.begin(), receiver.parties.end(), party) != receiver.parties.end();
        });
    return out;
}

Wording ServiceRules::receiverName(const QString &id) const
{
    const auto at = std::find_if(
        m_receivers.begin(), m_receivers.end(), [&id](const ServiceReceiver &receiver) { return receiver.id == id; });
    return at == m_receivers.end() ? Wording{id, id} : at->name;
}

QString ServiceRules::dueRule(const QString &documentType) const
{
    const auto at = std::find_if(
        m_due.begin(), m_due.end(), [&documentType](const auto &due) { return due.first == documentType; });
    return at == m_due.end() ? QString() : at->second;
}

} // namespace qilian::casework
