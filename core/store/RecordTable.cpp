#include "core/store/RecordTable.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::store {

namespace {

constexpr int kFixedColumns = 4; // id, area, contested, versions

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

const char *columnType(record::FieldType type)
{
    switch (type) {
    case record::FieldType::Text:
    case record::FieldType::Date:
    case record::FieldType::Ref:
    case record::FieldType::Json:
        return "TEXT";
    case record::FieldType::Integer:
    case record::FieldType::Bool:
    case record::FieldType::Instant:
        return "INTEGER";
    case record::FieldType::Id:
        return "BLOB";
    }
    Q_UNREACHABLE();
}

/// `[!]<version>:<field>,<field>` a line; `!` in front of all where a field has losers.
QByteArray versionsText(const record::RecordState &state)
{
    QByteArray out;
    std::map<record::Version, QByteArray> byVersion;
    for (const auto &[name, field] : state.fields) {
        if (!field.losers.empty() && out.isEmpty())
            out = "!";
        QByteArray &fields = byVersion[field.winner.version];
        if (!fields.isEmpty())
            fields += ',';
        fields += name.toUtf8();
    }
    for (const auto &[version, fields] : byVersion)
        out += version.text().toLatin1() + ':' + fields + '\n';
    return out;
}

} // namespace

QJsonValue columnValue(const Statement &statement, int index, record::FieldType type)
{
    if (statement.isNull(index))
        return QJsonValue();
    switch (type) {
    case record::FieldType::Text:
    case record::FieldType::Date:
    case record::FieldType::Ref:
        return statement.text(index);
    case record::FieldType::Integer:
    case record::FieldType::Instant:
        return statement.integer(index);
    case record::FieldType::Bool:
        return statement.integer(index) != 0;
    case record::FieldType::Id:
        return statement.uuid(index).text();
    case record::FieldType::Json: {
        const QJsonDocument document = QJsonDocument::fromJson(statement.bytes(index));
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    }
    Q_UNREACHABLE();
}

void bindValue(Statement &statement, int index, record::FieldType type, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        statement.bindNull(index);
        return;
    }
    switch (type) {
    case record::FieldType::Text:
    case record::FieldType::Date:
    case record::FieldType::Ref:
        statement.bind(index, value.toString());
        return;
    case record::FieldType::Integer:
    case record::FieldType::Instant:
        statement.bind(index, value.toInteger());
        return;
    case record::FieldType::Bool:
        statement.bind(index, qint64(value.toBool()));
        return;
    case record::FieldType::Id:
        statement.bind(index, Uuid::parse(value.toString()).value_or(Uuid()));
        return;
    case record::FieldType::Json:
        statement.bindText(index,
            value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return;
    }
}

RecordTable::RecordTable(const record::Kind &kind)
    : m_kind(kind)
{
    QByteArray names = "id, area, contested, versions";
    QByteArray marks = "?, ?, ?, ?";
    QByteArray updates = "contested = excluded.contested, versions = excluded.versions";
    for (const record::Field &field : kind.fields) {
        const QByteArray name = quoted(field.name);
        names += ", " + name;
        marks += ", ?";
        updates += ", " + name + " = excluded." + name;
    }
    m_select = "SELECT " + names + " FROM " + quoted(kind.name) + " WHERE id = ?";
    m_upsert = "INSERT INTO " + quoted(kind.name) + "(" + names + ") VALUES(" + marks
        + ") ON CONFLICT(id) DO UPDATE SET " + updates;
}

Result<bool> RecordTable::bringUpToDate(Database &database) const
{
    const QByteArray table = quoted(m_kind.name);
    if (const auto made = database.run("CREATE TABLE IF NOT EXISTS " + table
            + "(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, area TEXT NOT NULL, contested INTEGER NOT NULL "
              "DEFAULT 0,"
              " versions TEXT NOT NULL DEFAULT '')");
        !made)
        return made.error();
    QSet<QString> present;
    {
        const auto statement = database.prepare("SELECT name FROM pragma_table_info('" + m_kind.name.toUtf8() + "')");
        if (!statement)
            return statement.error();
        const Cursor cursor(**statement);
        Result<bool> row = (*statement)->step();
        for (; row && *row; row = (*statement)->step())
            present.insert((*statement)->text(0));
        if (!row)
            return row.error();
    }
    const Result<qint64> rows = database.number("SELECT EXISTS(SELECT 1 FROM " + table + ")");
    if (!rows)
        return rows.error();
    bool added = false;
    for (const record::Field &field : m_kind.fields) {
        if (present.contains(field.name))
            continue;
        if (const auto done = database.run(
                "ALTER TABLE " + table + " ADD COLUMN " + quoted(field.name) + ' ' + columnType(field.type));
            !done)
            return done.error();
        added = *rows > 0;
    }
    for (const QStringList &columns : m_kind.indexes) {
        QByteArray list;
        for (const QString &column : columns)
            list += (list.isEmpty() ? "" : ", ") + quoted(column);
        const QByteArray name = quoted(m_kind.name + u'_' + columns.join(u'_'));
        if (const auto done = database.run("CREATE INDEX IF NOT EXISTS " + name + " ON " + table + "(" + list + ")");
            !done)
            return done.error();
    }
    return added;
}

Result<std::optional<StoredRow>> RecordTable::load(Database &database, const Uuid &id) const
{
    const auto statement = database.prepare(m_select);
    if (!statement)
        return statement.error();
    Statement &query = **statement;
    const Cursor cursor(query);
    query.bind(1, id);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredRow>();

    StoredRow row;
    row.state.area = query.text(1);
    row.contested = query.integer(2) != 0;
    QByteArrayView versions = query.view(3);
    if (versions.startsWith('!')) {
        row.hasLosers = true;
        versions = versions.sliced(1);
    }
    std::map<QString, record::Version> versionOf;
    for (const QByteArray &line : versions.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const Result<record::Version> version = record::Version::parse(QString::fromLatin1(line.first(colon)));
        if (!version)
            return version.error();
        for (const QByteArray &name : line.sliced(colon + 1).split(','))
            versionOf.emplace(QString::fromUtf8(name), *version);
    }
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        const record::Field &field = m_kind.fields[i];
        const auto version = versionOf.find(field.name);
        if (version != versionOf.end())
            row.state.fields[field.name].winner = {
                version->second, columnValue(query, kFixedColumns + int(i), field.type)};
    }
    return std::optional(std::move(row));
}

Result<bool> RecordTable::holds(Database &database, const Uuid &id, const record::RecordState &state) const
{
    const auto statement = database.prepare(m_select);
    if (!statement)
        return statement.error();
    Statement &query = **statement;
    const Cursor cursor(query);
    query.bind(1, id);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    if (!*found || query.text(1) != state.area || (query.integer(2) != 0) != state.isContested(m_kind)
        || query.view(3) != QByteArrayView(versionsText(state)))
        return false;
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        const record::Field &field = m_kind.fields[i];
        const auto at = state.fields.find(field.name);
        if (columnValue(query, kFixedColumns + int(i), field.type)
            != (at == state.fields.end() ? QJsonValue() : at->second.winner.value))
            return false;
    }
    return true;
}

Result<void> RecordTable::save(Database &database, const Uuid &id, const record::RecordState &state) const
{
    const auto statement = database.prepare(m_upsert);
    if (!statement)
        return statement.error();
    Statement &query = **statement;
    query.bind(1, id).bind(2, state.area).bind(3, qint64(state.isContested(m_kind))).bindText(4, versionsText(state));
    for (std::size_t i = 0; i < m_kind.fields.size(); ++i) {
        const record::Field &field = m_kind.fields[i];
        const auto at = state.fields.find(field.name);
        bindValue(query, kFixedColumns + 1 + int(i), field.type,
            at == state.fields.end() ? QJsonValue() : at->second.winner.value);
    }
    return query.run();
}

} // namespace qilian::store
