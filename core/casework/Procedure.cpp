#include "core/casework/Procedure.h"

#include "core/casework/DocumentType.h"
#include "core/casework/Guards.h"
#include "core/casework/ShippedTable.h"

#include <algorithm>
#include <array>

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

/// What a table may not name unless the program knows it.
Result<void> checkDemands(const Procedure &procedure, const Demands &demands, const QString &file, const QString &entry)
{
    QStringList documents = demands.anyOf;
    for (const DocumentDemand &demand : demands.documents) {
        documents.append(demand.document);
        if (!demand.onlyIf.isEmpty() && !guard(demand.onlyIf))
            return tableError(file, entry, QStringLiteral("if: ") + demand.onlyIf);
        if (!demand.unless.isEmpty() && !procedure.condition(demand.unless))
            return tableError(file, entry, QStringLiteral("unless: ") + demand.unless);
    }
    for (const QString &document : documents) {
        if (!DocumentTypes::shipped().find(document))
            return tableError(file, entry, QStringLiteral("document: ") + document);
    }
    for (const QString &id : demands.conditions) {
        const Condition *condition = procedure.condition(id);
        if (!condition)
            return tableError(file, entry, QStringLiteral("condition: ") + id);
        const Guard *test = guard(id);
        if (condition->kind == Condition::Kind::Guard && (!test || !test->missing))
            return tableError(file, entry, QStringLiteral("guard: ") + id);
    }
    return {};
}

const std::vector<Procedure> &shippedProcedures()
{
    static const std::vector<Procedure> kProcedures = [] {
        std::vector<Procedure> out;
        for (const QString &name : {QStringLiteral("stages-2023-07.json")}) {
            Result<Procedure> read = Procedure::parse(shippedTable(QStringLiteral(":/procedure/") + name), name);
            Q_ASSERT_X(read, qPrintable(name), read ? "" : qPrintable(read.error().message.inWords()));
            out.push_back(std::move(*read));
        }
        return out;
    }();
    return kProcedures;
}

} // namespace

const Transition *StageRow::transitionTo(Stage to) const
{
    const auto at = std::find_if(
        transitions.begin(), transitions.end(), [to](const Transition &transition) { return transition.to == to; });
    return at == transitions.end() ? nullptr : &*at;
}

Result<Procedure> Procedure::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    Procedure out;
    out.m_version = table->value(QLatin1String("version")).toString();
    out.m_from = QDate::fromString(table->value(QLatin1String("effective_from")).toString(), Qt::ISODate);
    out.m_until = QDate::fromString(table->value(QLatin1String("effective_to")).toString(), Qt::ISODate);
    if (out.m_version.isEmpty() || !out.m_from.isValid())
        return tableError(name, QStringLiteral("version"), QStringLiteral("version, effective_from"));
    for (const QJsonValue item : table->value(QLatin1String("conditions")).toArray()) {
        Condition condition;
        condition.id = item[QLatin1String("id")].toString();
        condition.kind = item[QLatin1String("kind")].toString() == QLatin1String("guard")
            ? Condition::Kind::Guard
            : Condition::Kind::Confirmation;
        condition.wording = Wording::read(item.toObject());
        condition.by = item[QLatin1String("by")].toString();
        condition.alternative = item[QLatin1String("alternative")].toString();
        condition.sources = LegalSource::readAll(item[QLatin1String("source")].toArray());
        const bool worded = condition.kind == Condition::Kind::Guard || !condition.wording.zh.isEmpty();
        if (condition.id.isEmpty() || condition.sources.empty() || !worded)
            return tableError(name, condition.id, QStringLiteral("id, source, zh"));
        out.m_conditions.emplace(condition.id, std::move(condition));
    }
    for (const QJsonValue item : table->value(QLatin1String("stages")).toArray()) {
        Result<StageRow> row = readStage(item.toObject(), name);
        if (!row)
            return row.error();
        if (!out.m_rows.emplace(row->stage, out.m_stages.size()).second)
            return tableError(name, enumText(row->stage), QStringLiteral("id"));
        out.m_stages.push_back(std::move(*row));
    }
    if (const Result<void> sound = out.check(name); !sound)
        return sound.error();
    return out;
}

Result<void> Procedure::check(const QString &name) const
{
    for (int i = 0; i <= int(kLastStage); ++i) {
        if (!m_rows.contains(Stage(i)))
            return tableError(name, QStringLiteral("stages"), enumText(Stage(i)));
    }
    for (const auto &[id, condition] : m_conditions) {
        if (!condition.alternative.isEmpty() && !this->condition(condition.alternative))
            return tableError(name, id, QStringLiteral("alternative"));
    }
    for (const StageRow &row : m_stages) {
        const QString entry = enumText(row.stage);
        if (row.terminal != row.transitions.empty())
            return tableError(name, entry, QStringLiteral("terminal"));
        for (const QString &deadline : row.deadlines) {
            if (!DeadlineRules::shipped().find(deadline))
                return tableError(name, entry, QStringLiteral("deadline: ") + deadline);
        }
        std::vector<const Demands *> demands{&row.enter, &row.leave};
        for (const Transition &transition : row.transitions) {
            demands.push_back(&transition.demands);
            if (!transition.route.isEmpty() && !guard(transition.route))
                return tableError(name, entry, QStringLiteral("route: ") + transition.route);
        }
        for (const Demands *one : demands) {
            if (const Result<void> sound = checkDemands(*this, *one, name, entry); !sound)
                return sound;
        }
    }
    return {};
}

const Condition *Procedure::condition(const QString &id) const
{
    const auto at = m_conditions.find(id);
    return at == m_conditions.end() ? nullptr : &at->second;
}

const Procedure &procedureOn(QDate day)
{
    const std::vector<Procedure> &all = shippedProcedures();
    const auto at =
        std::find_if(all.rbegin(), all.rend(), [day](const Procedure &one) { return one.effectiveFrom() <= day; });
    return at == all.rend() ? all.front() : *at;
}

const Procedure &procedureOf(const QString &version)
{
    const std::vector<Procedure> &all = shippedProcedures();
    const auto at =
        std::find_if(all.begin(), all.end(), [&version](const Procedure &one) { return one.version() == version; });
    return at == all.end() ? all.back() : *at;
}

} // namespace qilian::casework
