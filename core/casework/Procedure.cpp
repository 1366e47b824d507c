#include "core/casework/Procedure.h"

#include "core/casework/DocumentType.h"
#include "core/casework/ExcludedGround.h"
#include "core/casework/Guards.h"
#include "core/casework/ProcedureReader.h"
#include "core/casework/ShippedTable.h"

#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

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

/// All versions, oldest first. An older one is kept as its difference from the one that took its place.
const std::vector<Procedure> &shippedProcedures()
{
    static const std::vector<Procedure> kProcedures = [] {
        struct Version {
            const char *file;
            const char *base; ///< what it differs from; empty: it stands alone
        };
        constexpr std::array kVersions{
            Version{"stages-2010-03.json", "stages-2023-07.json"},
            Version{"stages-2023-07.json", ""},
        };
        const auto table = [](const char *file) {
            return shippedTable(QStringLiteral(":/procedure/") + QString::fromLatin1(file));
        };
        std::vector<Procedure> out;
        for (const Version &version : kVersions) {
            const QString name = QString::fromLatin1(version.file);
            const QByteArray own = table(version.file);
            Result<Procedure> read = qstrlen(version.base) == 0
                ? Procedure::parse(own, name)
                : Procedure::parseDifference(own, table(version.base), name);
            Q_ASSERT_X(read, version.file, read ? "" : qPrintable(read.error().message.inWords()));
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
    return table ? read(*table, name) : Result<Procedure>(table.error());
}

Result<Procedure> Procedure::parseDifference(const QByteArray &difference, const QByteArray &base, const QString &name)
{
    const Result<QJsonObject> changes = parseTable(difference, name);
    if (!changes)
        return changes.error();
    const Result<QJsonObject> whole = parseTable(base, name);
    if (!whole)
        return whole.error();
    const Result<QJsonObject> changed = withDifference(*whole, *changes, name);
    return changed ? read(*changed, name) : Result<Procedure>(changed.error());
}

Result<Procedure> Procedure::read(const QJsonObject &table, const QString &name)
{
    Procedure out;
    out.m_version = table.value(QLatin1String("version")).toString();
    out.m_from = QDate::fromString(table.value(QLatin1String("effective_from")).toString(), Qt::ISODate);
    out.m_until = QDate::fromString(table.value(QLatin1String("effective_to")).toString(), Qt::ISODate);
    if (out.m_version.isEmpty() || !out.m_from.isValid())
        return tableError(name, QStringLiteral("version"), QStringLiteral("version, effective_from"));
    for (const QJsonValue item : table.value(QLatin1String("conditions")).toArray()) {
        Result<Condition> condition = readCondition(item.toObject(), name);
        if (!condition)
            return condition.error();
        out.m_conditions.emplace(condition->id, std::move(*condition));
    }
    for (const QJsonValue item : table.value(QLatin1String("stages")).toArray()) {
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
        if (condition.room && (condition.kind != Condition::Kind::Guard || isGate(id)))
            return tableError(name, id, QStringLiteral("override"));
    }
    for (const StageRow &row : m_stages) {
        const QString entry = enumText(row.stage);
        if (row.terminal != row.transitions.empty())
            return tableError(name, entry, QStringLiteral("terminal"));
        if (!row.stops.isEmpty() && !excludedGround(row.stops))
            return tableError(name, entry, QStringLiteral("stops: ") + row.stops);
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

const Procedure &procedureFor(const QString &version, QDate day)
{
    const Procedure &kept = procedureOf(version);
    const Procedure &current = procedureOn(day);
    return current.effectiveFrom() > kept.effectiveFrom() ? current : kept;
}

} // namespace qilian::casework
