#include "core/store/Reader.h"

#include "core/store/Journal.h"
#include "core/store/RecordTable.h"
#include "core/store/SearchIndex.h"
#include "core/store/Workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::store {

namespace {

/// The text of a query file, read once. Empty where there is none: a broken invariant, found by the tests.
QByteArray queryText(const char *name)
{
    static std::mutex guard;
    static QHash<QByteArray, QByteArray> texts;
    const std::lock_guard lock(guard);
    QByteArray &text = texts[name];
    if (text.isEmpty()) {
        QFile file(QStringLiteral(":/sql/%1.sql").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
        Q_ASSERT_X(!text.isEmpty(), "query", name);
    }
    return text;
}

} // namespace

Row::Row(const Statement &statement)
    : m_statement(statement)
{
}

int Row::index(const char *column) const
{
    const int at = m_statement.column(column);
    Q_ASSERT_X(at >= 0, "query lacks the column", column);
    return at;
}

QJsonValue Row::json(const char *column, record::FieldType type) const
{
    return columnValue(m_statement, index(column), type);
}

Reader::Reader(const Workspace &workspace, std::unique_ptr<Database> database)
    : m_workspace(&workspace)
    , m_database(std::move(database))
{
}

Reader::Reader(Reader &&other) noexcept = default;

Reader::~Reader()
{
    if (!m_database)
        return;
    const std::lock_guard lock(m_workspace->m_poolGuard);
    m_workspace->m_pool.push_back(std::move(m_database));
}

Result<Reader::StoredFields> Reader::load(const record::Kind &kind, const Uuid &id) const
{
    const RecordTable *table = m_workspace->table(kind.name);
    Q_ASSERT_X(table, "kind not in the schema", qPrintable(kind.name));
    const auto row = table->load(*m_database, id);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Code::NotFound,
            {"store", QT_TRANSLATE_NOOP("store", "This record is not in the workspace."), {}},
            kind.name + u'/' + id.text()};
    StoredFields out;
    out.values = (*row)->state.values();
    for (const auto &[name, field] : (*row)->state.fields)
        out.versions.emplace(name, field.winner.version);
    out.area = (*row)->state.area;
    out.contested = (*row)->contested;
    return out;
}

const record::Schema &Reader::schema() const
{
    return m_workspace->schema();
}

Result<bool> Reader::has(const record::Ref &ref) const
{
    if (!m_workspace->table(ref.kind))
        return false;
    const auto find = m_database->prepare("SELECT 1 FROM \"" + ref.kind.toUtf8() + "\" WHERE id = ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, ref.id);
    return (*find)->step();
}

Result<std::vector<record::Ref>> Reader::naming(const QString &field, const QVariant &value) const
{
    std::vector<record::Ref> out;
    for (const record::Kind *kind : m_workspace->schema().kinds()) {
        if (std::none_of(kind->indexes.begin(), kind->indexes.end(),
                [&field](const QStringList &columns) { return columns.front() == field; }))
            continue;
        const auto find =
            m_database->prepare("SELECT id FROM \"" + kind->name.toUtf8() + "\" WHERE \"" + field.toUtf8() + "\" = ?");
        if (!find)
            return find.error();
        const Cursor cursor(**find);
        (*find)->bind(1, value);
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step())
            out.push_back({kind->name, (*find)->uuid(0)});
        if (!row)
            return row.error();
    }
    return out;
}

Result<std::vector<Uuid>> Reader::ids(const char *query, const Bindings &bindings) const
{
    return rows<Uuid>(query, bindings, [](const Row &row) { return row.uuid("id"); });
}

Result<void> Reader::each(
    const char *query, const Bindings &bindings, const std::function<void(const Row &)> &visit) const
{
    const auto statement = m_database->prepare(queryText(query));
    if (!statement)
        return statement.error();
    const Cursor cursor(**statement);
    for (const auto &[name, value] : bindings.values()) {
        const int index = (*statement)->parameter(QLatin1String(name));
        Q_ASSERT_X(index > 0, query, name);
        (*statement)->bind(index, value);
    }
    const Row row(**statement);
    Result<bool> more = (*statement)->step();
    for (; more && *more; more = (*statement)->step())
        visit(row);
    if (!more)
        return more.error();
    return {};
}

Result<std::vector<SearchHit>> Reader::search(const QString &typed, int limit) const
{
    return SearchIndex::find(*m_database, typed, limit);
}

Result<bool> Reader::holds(const record::Ref &ref, const QString &typed) const
{
    return SearchIndex::holds(*m_database, ref.id, typed);
}

Result<std::vector<record::Change>> Reader::history(const record::Ref &ref) const
{
    const auto find = m_database->prepare("SELECT entry, digest FROM journal JOIN device ON device.no = journal.device"
                                          " WHERE record = ? ORDER BY pos");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, ref.id);
    std::vector<record::Change> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        Result<record::Change> change = record::open((*find)->view(0),
            record::enumFrom(record::ChainDigest(), (*find)->text(1)).value_or(record::ChainDigest::Sha256));
        if (!change)
            return change.error();
        out.push_back(std::move(*change));
    }
    if (!row)
        return row.error();
    std::sort(out.begin(), out.end(),
        [](const record::Change &a, const record::Change &b) { return a.version() < b.version(); });
    return out;
}

Result<std::vector<ConflictingValue>> Reader::conflicts(const record::Ref &ref) const
{
    const auto find = m_database->prepare(
        "SELECT field, version, value, legal FROM conflict WHERE record = ? ORDER BY field, version");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, ref.id);
    std::vector<ConflictingValue> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const Result<record::Version> version = record::Version::parse((*find)->text(1));
        if (!version)
            return version.error();
        out.push_back({ref, (*find)->text(0), *version, QJsonDocument::fromJson((*find)->bytes(2)).array().at(0),
            (*find)->integer(3) != 0});
    }
    if (!row)
        return row.error();
    return out;
}

Result<std::vector<record::Ref>> Reader::contested(int limit) const
{
    const auto find = m_database->prepare("SELECT DISTINCT kind, record FROM conflict WHERE legal = 1 LIMIT ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, qint64(limit));
    std::vector<record::Ref> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        out.push_back({(*find)->text(0), (*find)->uuid(1)});
    if (!row)
        return row.error();
    return out;
}

} // namespace qilian::store
