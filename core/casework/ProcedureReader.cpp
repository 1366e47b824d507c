#include "core/casework/ProcedureReader.h"

#include "core/casework/ShippedTable.h"

#include <algorithm>

namespace qilian::casework {
namespace {

QStringList texts(const QJsonValue &json)
{
    QStringList out;
    for (const QJsonValue item : json.toArray())
        out.append(item.toString());
    return out;
}

std::optional<Stage> stageOf(const QJsonValue &json)
{
    const QString text = json.toString();
    return enumFrom(Stage(), text);
}

std::optional<Transition::Way> wayOf(const QString &text)
{
    if (text == QLatin1String("onward"))
        return Transition::Way::Onward;
    if (text == QLatin1String("aside"))
        return Transition::Way::Aside;
    if (text == QLatin1String("back"))
        return Transition::Way::Back;
    return std::nullopt;
}

Result<Demands> readDemands(const QJsonObject &json, const QString &file, const QString &entry)
{
    Demands out;
    for (const QJsonValue item : json.value(QLatin1String("documents")).toArray()) {
        DocumentDemand demand;
        if (item.isString()) {
            demand.document = item.toString();
        } else {
            demand.document = item[QLatin1String("document")].toString();
            demand.onlyIf = item[QLatin1String("if")].toString();
            demand.unless = item[QLatin1String("unless")].toString();
            demand.onlyTo = stageOf(item[QLatin1String("to")]);
            if (!item[QLatin1String("to")].isUndefined() && !demand.onlyTo)
                return tableError(file, entry, QStringLiteral("documents.to"));
        }
        out.documents.push_back(std::move(demand));
    }
    out.anyOf = texts(json.value(QLatin1String("any_of")));
    out.conditions = texts(json.value(QLatin1String("conditions")));
    out.approval = json.value(QLatin1String("approval")).toString();
    return out;
}

Result<Transition> readTransition(const QJsonObject &json, const QString &file, const QString &entry)
{
    Transition out;
    const auto to = stageOf(json.value(QLatin1String("to")));
    const auto way = wayOf(json.value(QLatin1String("way")).toString());
    if (!to || !way)
        return tableError(file, entry, QStringLiteral("transitions.to, way"));
    out.to = *to;
    out.way = *way;
    out.name.zh = json.value(QLatin1String("zh")).toString();
    out.when = Wording::read(json.value(QLatin1String("when")).toObject());
    out.route = json.value(QLatin1String("route")).toString();
    Result<Demands> demands = readDemands(json, file, entry);
    if (!demands)
        return demands.error();
    out.demands = std::move(*demands);
    return out;
}

/// The members of `changes` put in place of those of the entry with the same id; every id must be there.
Result<QJsonArray> changedEntries(QJsonArray entries, const QJsonArray &changes, const QString &file)
{
    for (const QJsonValue change : changes) {
        const QString id = change[QLatin1String("id")].toString();
        const auto at = std::find_if(entries.begin(), entries.end(),
            [&id](const QJsonValueRef &entry) { return entry.toObject().value(QLatin1String("id")).toString() == id; });
        if (at == entries.end())
            return tableError(file, id, QStringLiteral("id"));
        QJsonObject entry = at->toObject();
        const QJsonObject members = change.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            entry.insert(member.key(), member.value());
        *at = entry;
    }
    return entries;
}

} // namespace

Result<Condition> readCondition(const QJsonObject &json, const QString &file)
{
    Condition out;
    out.id = json.value(QLatin1String("id")).toString();
    out.kind = json.value(QLatin1String("kind")).toString() == QLatin1String("guard") ? Condition::Kind::Guard
                                                                                      : Condition::Kind::Confirmation;
    out.wording = Wording::read(json);
    out.by = json.value(QLatin1String("by")).toString();
    out.alternative = json.value(QLatin1String("alternative")).toString();
    out.sources = LegalSource::readAll(json.value(QLatin1String("source")).toArray());
    const bool worded = out.kind == Condition::Kind::Guard || !out.wording.zh.isEmpty();
    if (out.id.isEmpty() || out.sources.empty() || !worded)
        return tableError(file, out.id, QStringLiteral("id, source, zh"));
    if (json.contains(QLatin1String("override"))) {
        const QJsonObject room = json.value(QLatin1String("override")).toObject();
        out.room = Room{room.value(QLatin1String("by")).toString(), Wording::read(room),
            LegalSource::readAll(room.value(QLatin1String("source")).toArray())};
        if (out.room->by.isEmpty() || out.room->ground.zh.isEmpty() || out.room->sources.empty())
            return tableError(file, out.id, QStringLiteral("override: by, zh, source"));
    }
    return out;
}

Result<StageRow> readStage(const QJsonObject &json, const QString &file)
{
    StageRow out;
    const QString entry = json.value(QLatin1String("id")).toString();
    const auto stage = stageOf(json.value(QLatin1String("id")));
    if (!stage)
        return tableError(file, entry, QStringLiteral("id"));
    out.stage = *stage;
    out.name = Wording::read(json);
    out.path = json.value(QLatin1String("path")).toString();
    out.order = json.value(QLatin1String("order")).toInt();
    out.terminal = json.value(QLatin1String("terminal")).toBool();
    out.clock = json.value(QLatin1String("clock")).toString();
    out.minimumOfficers = json.value(QLatin1String("min_certified_officers")).toInt();
    out.stops = json.value(QLatin1String("stops")).toString();
    out.deadlines = texts(json.value(QLatin1String("deadlines")));
    out.sources = LegalSource::readAll(json.value(QLatin1String("source")).toArray());
    out.note = json.value(QLatin1String("note")).toString();
    Result<Demands> enter = readDemands(json.value(QLatin1String("enter")).toObject(), file, entry);
    Result<Demands> leave = readDemands(json.value(QLatin1String("leave")).toObject(), file, entry);
    if (!enter || !leave)
        return enter ? leave.error() : enter.error();
    out.enter = std::move(*enter);
    out.leave = std::move(*leave);
    for (const QJsonValue item : json.value(QLatin1String("transitions")).toArray()) {
        Result<Transition> transition = readTransition(item.toObject(), file, entry);
        if (!transition)
            return transition.error();
        out.transitions.push_back(std::move(*transition));
    }
    return out;
}

Result<QJsonObject> withDifference(const QJsonObject &base, const QJsonObject &changes, const QString &file)
{
    QJsonObject out = base;
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        const bool isList = member.key() == QLatin1String("stages") || member.key() == QLatin1String("conditions");
        if (!isList) {
            out.insert(member.key(), member.value());
            continue;
        }
        const auto entries = changedEntries(base.value(member.key()).toArray(), member->toArray(), file);
        if (!entries)
            return entries.error();
        out.insert(member.key(), *entries);
    }
    return out;
}

} // namespace qilian::casework
