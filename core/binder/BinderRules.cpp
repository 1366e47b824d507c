#include "core/binder/BinderRules.h"

#include "core/casework/DocumentType.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>
#include <set>

namespace qilian::binder {

namespace {

using casework::tableError;

QStringList textsIn(const QJsonValue &json)
{
    QStringList out;
    for (const QJsonValue text : json.toArray())
        out.append(text.toString());
    return out;
}

bool knowsAll(const QStringList &types)
{
    return std::all_of(types.begin(), types.end(),
        [](const QString &type) { return casework::DocumentTypes::shipped().find(type) != nullptr; });
}

Result<std::vector<Part>> readParts(const QJsonObject &table, const QString &name)
{
    std::vector<Part> out;
    std::set<QString> seen;
    std::set<QString> types;
    for (const QJsonValue one : table.value(QLatin1String("parts")).toArray()) {
        Part part{one[u"id"].toString(), casework::Wording::read(one.toObject()), Volume::Main, textsIn(one[u"types"])};
        const auto volume = enumFrom(Volume(), one[u"volume"].toString());
        if (part.id.isEmpty() || part.name.zh.isEmpty() || !seen.insert(part.id).second)
            return tableError(name, part.id, QStringLiteral("id, zh"));
        if (!volume)
            return tableError(name, part.id, QStringLiteral("volume"));
        if (!knowsAll(part.types))
            return tableError(name, part.id, QStringLiteral("types"));
        for (const QString &type : part.types) {
            if (!types.insert(type).second)
                return tableError(name, part.id, type);
        }
        part.volume = *volume;
        out.push_back(std::move(part));
    }
    if (out.empty())
        return tableError(name, QStringLiteral("parts"), QStringLiteral("id"));
    return out;
}

Result<std::vector<Order>> readOrders(const QJsonObject &table, const std::vector<Part> &parts, const QString &name)
{
    std::vector<Order> out;
    for (const QJsonValue one : table.value(QLatin1String("orders")).toArray()) {
        const QJsonObject json = one.toObject();
        Order order{json.value(QLatin1String("id")).toString(), casework::Wording::read(json), textsIn(one[u"parts"]),
            casework::LegalSource::read(json), one[u"verified"].toBool()};
        QStringList sorted = order.parts;
        sorted.sort();
        QStringList wanted;
        for (const Part &part : parts)
            wanted.append(part.id);
        wanted.sort();
        if (order.id.isEmpty() || order.name.zh.isEmpty() || sorted != wanted) // every part, each once
            return tableError(name, order.id, QStringLiteral("parts"));
        if (order.source.law.isEmpty() || !one[u"verified"].isBool())
            return tableError(name, order.id, QStringLiteral("law, verified"));
        out.push_back(std::move(order));
    }
    if (out.empty())
        return tableError(name, QStringLiteral("orders"), QStringLiteral("id"));
    return out;
}

Result<std::vector<CheckRule>> readChecks(const QJsonObject &table, const QString &name)
{
    std::vector<CheckRule> out;
    for (const QJsonValue one : table.value(QLatin1String("checks")).toArray()) {
        const QJsonObject json = one.toObject();
        CheckRule check{json.value(QLatin1String("id")).toString(), casework::Wording::read(json),
            casework::LegalSource::read(json)};
        if (check.id.isEmpty() || check.name.zh.isEmpty() || check.source.law.isEmpty())
            return tableError(name, check.id, QStringLiteral("id, zh, law"));
        out.push_back(std::move(check));
    }
    return out;
}

bool isSecondary(const std::vector<Part> &parts, const QString &id)
{
    return std::any_of(parts.begin(), parts.end(),
        [&id](const Part &part) { return part.id == id && part.volume == Volume::Secondary; });
}

Result<std::vector<SecretRule>> readSecrets(
    const QJsonObject &table, const std::vector<Part> &parts, const QString &name)
{
    std::vector<SecretRule> out;
    for (const QJsonValue one : table.value(QLatin1String("secret")).toArray()) {
        const QJsonObject json = one.toObject();
        SecretRule rule{one[u"id"].toString(), casework::Wording::read(json), casework::LegalSource::read(json),
            one[u"verified"].toBool(), one[u"part"].toString(), textsIn(one[u"types"]), one[u"told_by"].toString(),
            one[u"field"].toString(), textsIn(one[u"values"]), textsIn(one[u"words"])};
        if (rule.id.isEmpty() || rule.name.zh.isEmpty() || rule.source.law.isEmpty() || !one[u"verified"].isBool())
            return tableError(name, rule.id, QStringLiteral("id, zh, law, verified"));
        if (!isSecondary(parts, rule.part))
            return tableError(name, rule.id, QStringLiteral("part"));
        const bool isOfDocuments = !rule.types.isEmpty() && !rule.field.isEmpty() && !rule.values.isEmpty();
        if (isOfDocuments == !rule.words.isEmpty()) // one or the other
            return tableError(name, rule.id, QStringLiteral("types, field, values, words"));
        if (!knowsAll(rule.types) || (!rule.toldBy.isEmpty() && !knowsAll({rule.toldBy})))
            return tableError(name, rule.id, QStringLiteral("types, told_by"));
        out.push_back(std::move(rule));
    }
    return out;
}

Result<std::vector<SecrecyGround>> readGrounds(
    const QJsonObject &table, const std::vector<Part> &parts, const QString &name)
{
    std::vector<SecrecyGround> out;
    for (const QJsonValue one : table.value(QLatin1String("grounds")).toArray()) {
        const QJsonObject json = one.toObject();
        SecrecyGround ground{one[u"id"].toString(), casework::Wording::read(json), casework::LegalSource::read(json),
            one[u"part"].toString()};
        if (ground.id.isEmpty() || ground.name.zh.isEmpty() || ground.source.law.isEmpty())
            return tableError(name, ground.id, QStringLiteral("id, zh, law"));
        if (!isSecondary(parts, ground.part))
            return tableError(name, ground.id, QStringLiteral("part"));
        out.push_back(std::move(ground));
    }
    if (out.empty())
        return tableError(name, QStringLiteral("grounds"), QStringLiteral("id"));
    return out;
}

/// A figure with its source; 0 where it is none.
int figureIn(const QJsonObject &table, const char *id)
{
    const QJsonObject figure = table.value(QLatin1String(id)).toObject();
    const bool sourced =
        !figure.value(QLatin1String("law")).toString().isEmpty() && figure.value(QLatin1String("verified")).isBool();
    const int value = figure.value(QLatin1String("value")).toInt();
    return sourced && value > 0 ? value : 0;
}

} // namespace

QString enumText(Volume volume)
{
    return volume == Volume::Main ? QStringLiteral("main") : QStringLiteral("secondary");
}

std::optional<Volume> enumFrom(Volume, QStringView text)
{
    for (const Volume volume : {Volume::Main, Volume::Secondary}) {
        if (text == enumText(volume))
            return volume;
    }
    return std::nullopt;
}

Result<BinderRules> BinderRules::parse(const QByteArray &json, const QString &name)
{
    const auto table = casework::parseTable(json, name);
    if (!table)
        return table.error();
    auto parts = readParts(*table, name);
    if (!parts)
        return parts.error();
    auto orders = readOrders(*table, *parts, name);
    if (!orders)
        return orders.error();
    auto checks = readChecks(*table, name);
    if (!checks)
        return checks.error();
    auto secrets = readSecrets(*table, *parts, name);
    if (!secrets)
        return secrets.error();
    auto grounds = readGrounds(*table, *parts, name);
    if (!grounds)
        return grounds.error();
    BinderRules out;
    out.m_parts = std::move(*parts);
    out.m_secrets = std::move(*secrets);
    out.m_grounds = std::move(*grounds);
    out.m_orders = std::move(*orders);
    out.m_checks = std::move(*checks);
    out.pagesPerBooklet = figureIn(*table, "pages_per_booklet");
    out.photosPerPage = figureIn(*table, "photos_per_page");
    if (out.pagesPerBooklet == 0 || out.photosPerPage == 0)
        return tableError(name, QStringLiteral("pages_per_booklet, photos_per_page"), QStringLiteral("value, law"));
    const QJsonValue report = table->value(QLatin1String("report"));
    const QJsonValue leftOver = table->value(QLatin1String("left_over"));
    out.receipt = table->value(QLatin1String("receipt")).toString();
    out.note = table->value(QLatin1String("note")).toString();
    out.m_madeByProgram = textsIn(table->value(QLatin1String("made_by_program")));
    out.m_reportTypes = textsIn(report[u"types"]);
    if (!knowsAll(out.m_madeByProgram + out.m_reportTypes + QStringList{out.receipt, out.note}))
        return tableError(name, QStringLiteral("receipt, note, report"), QStringLiteral("types"));
    const std::pair<QString *, QJsonValue> kPlaces[] = {
        {&out.m_reportMain, report[u"main"]},
        {&out.m_reportSecondary, report[u"secondary"]},
        {&out.evidencePart, table->value(QLatin1String("evidence"))},
        {&out.m_leftOver, leftOver[u"main"]},
        {&out.internalPart, leftOver[u"secondary"]},
    };
    for (const auto &[place, named] : kPlaces) {
        const QString id = named.toString();
        *place = id;
        if (std::none_of(out.m_parts.begin(), out.m_parts.end(), [&id](const Part &part) { return part.id == id; }))
            return tableError(name, id, QStringLiteral("parts"));
    }
    const auto byDefault = enumFrom(Volume(), report[u"default"].toString());
    if (!byDefault)
        return tableError(name, QStringLiteral("report"), QStringLiteral("default"));
    out.reportByDefault = *byDefault;
    return out;
}

const BinderRules &BinderRules::shipped()
{
    static const BinderRules kRules = [] {
        Result<BinderRules> read =
            parse(casework::shippedTable(QStringLiteral(":/casefile/binder.json")), QStringLiteral("binder.json"));
        Q_ASSERT_X(read, "binder.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const Part &BinderRules::part(const QString &id) const
{
    const auto at = std::find_if(m_parts.begin(), m_parts.end(), [&id](const Part &part) { return part.id == id; });
    Q_ASSERT(at != m_parts.end());
    return *at;
}

const SecrecyGround *BinderRules::ground(const QString &id) const
{
    const auto at =
        std::find_if(m_grounds.begin(), m_grounds.end(), [&id](const SecrecyGround &one) { return one.id == id; });
    return at == m_grounds.end() ? nullptr : &*at;
}

const Order &BinderRules::order(const QString &id) const
{
    const auto at =
        std::find_if(m_orders.begin(), m_orders.end(), [&id](const Order &order) { return order.id == id; });
    return at == m_orders.end() ? m_orders.front() : *at;
}

const Part &BinderRules::partOf(const QString &type, Volume report) const
{
    if (m_reportTypes.contains(type))
        return part(report == Volume::Main ? m_reportMain : m_reportSecondary);
    const auto at =
        std::find_if(m_parts.begin(), m_parts.end(), [&type](const Part &one) { return one.types.contains(type); });
    return at == m_parts.end() ? part(m_leftOver) : *at;
}

} // namespace qilian::binder
