#pragma once

#include "core/record/Change.h"
#include "core/record/Description.h"
#include "core/record/Merge.h"
#include "core/store/Database.h"

#include <QVariant>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace qilian::store {

class Workspace;
class RecordTable;

/// One row of a query, read by column name. Valid only inside the row callback.
class Row {
public:
    explicit Row(const Statement &statement);

    QString text(const char *column) const { return m_statement.text(index(column)); }
    qint64 integer(const char *column) const { return m_statement.integer(index(column)); }
    bool flag(const char *column) const { return integer(column) != 0; }
    bool isNull(const char *column) const { return m_statement.isNull(index(column)); }
    QDate date(const char *column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime instant(const char *column) const
    {
        return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }
    Uuid uuid(const char *column) const { return m_statement.uuid(index(column)); }
    QByteArray bytes(const char *column) const { return m_statement.bytes(index(column)); }
    template <class T> Id<T> id(const char *column) const { return Id<T>(uuid(column)); }
    record::Ref ref(const char *column) const { return record::Ref::parse(text(column)).value_or(record::Ref()); }
    /// A column of a described type: enums, Money, optionals … as they stand in the journal.
    template <class Value> Value value(const char *column) const
    {
        using Codec = record::Codec<Value>;
        return Codec::fromJson(json(column, Codec::kType)).value_or(Value());
    }

private:
    int index(const char *column) const;
    QJsonValue json(const char *column, record::FieldType type) const;

    const Statement &m_statement;
};

/// Values for the :names of a query. Ids bind as bytes, dates as ISO text, instants as milliseconds, Money as fen.
class Bindings {
public:
    Bindings() = default;
    Bindings(std::initializer_list<std::pair<const char *, QVariant>> values)
        : m_values(values)
    {
    }
    Bindings &add(const char *name, QVariant value)
    {
        m_values.emplace_back(name, std::move(value));
        return *this;
    }
    const std::vector<std::pair<const char *, QVariant>> &values() const { return m_values; }

private:
    std::vector<std::pair<const char *, QVariant>> m_values;
};

/// A value as it was read, with the versions it stood at: hand it to UnitOfWork::put when a form saves later, so that
/// what others changed meanwhile is kept.
template <class T> struct Seen {
    T value;
    std::map<QString, record::Version> versions;
    QString area;
    bool contested = false;
};

struct SearchHit {
    record::Ref ref;
    QString title;
};

/// One value that lost to a concurrent write.
struct ConflictingValue {
    record::Ref ref;
    QString field;
    record::Version version;
    QJsonValue value;
    bool legal = false;
};

/// Reads committed data. Cheap to make; holds one connection of the pool while it lives. One thread at a time.
class Reader {
public:
    Reader(Reader &&other) noexcept;
    ~Reader();

    /// NotFound where there is no such record.
    template <class T> Result<T> get(const Id<T> &id) const
    {
        const record::Description<T> &description = T::description();
        const Result<StoredFields> row = load(description.kind(), id.uuid());
        if (!row)
            return row.error();
        return description.make(id.uuid(), row->values);
    }
    template <class T> Result<Seen<T>> see(const Id<T> &id) const
    {
        const record::Description<T> &description = T::description();
        Result<StoredFields> row = load(description.kind(), id.uuid());
        if (!row)
            return row.error();
        Result<T> value = description.make(id.uuid(), row->values);
        if (!value)
            return value.error();
        return Seen<T>{std::move(*value), std::move(row->versions), row->area, row->contested};
    }

    const record::Schema &schema() const;

    /// Whether the record stands in this workspace. What others share may point to one that does not.
    Result<bool> has(const record::Ref &ref) const;

    /// Records of every kind that has an index beginning with a field of this name, where it holds `value`: what
    /// belongs to a record, whatever kinds there are.
    Result<std::vector<record::Ref>> naming(const QString &field, const QVariant &value) const;

    /// Rows of the query `core/<capability>/queries/<name>.sql`, named "<capability>/<name>".
    template <class RowType, class Make>
    Result<std::vector<RowType>> rows(const char *query, const Bindings &bindings, Make make) const
    {
        std::vector<RowType> out;
        const Result<void> done = each(query, bindings, [&](const Row &row) { out.push_back(make(row)); });
        if (!done)
            return done.error();
        return out;
    }
    Result<void> each(const char *query, const Bindings &bindings, const std::function<void(const Row &)> &visit) const;
    /// All records of a query that selects `id` of kind T.
    template <class T> Result<std::vector<T>> records(const char *query, const Bindings &bindings = {}) const
    {
        const Result<std::vector<Uuid>> found = ids(query, bindings);
        if (!found)
            return found.error();
        std::vector<T> out;
        for (const Uuid &id : *found) {
            Result<T> value = get(Id<T>(id));
            if (!value)
                return value.error();
            out.push_back(std::move(*value));
        }
        return out;
    }

    /// Records whose text, number or pinyin initials hold what is typed; the last word may be unfinished. Newest first.
    Result<std::vector<SearchHit>> search(const QString &typed, int limit) const;
    /// Whether search() would find this record, without asking the index.
    Result<bool> holds(const record::Ref &ref, const QString &typed) const;
    /// The entries of one record, oldest first: who changed what, when, why.
    Result<std::vector<record::Change>> history(const record::Ref &ref) const;
    Result<std::vector<ConflictingValue>> conflicts(const record::Ref &ref) const;
    Result<std::vector<record::Ref>> contested(int limit) const;

private:
    struct StoredFields {
        QJsonObject values;
        std::map<QString, record::Version> versions;
        QString area;
        bool contested = false;
    };
    Reader(const Workspace &workspace, std::unique_ptr<Database> database);
    Result<StoredFields> load(const record::Kind &kind, const Uuid &id) const;
    Result<std::vector<Uuid>> ids(const char *query, const Bindings &bindings) const;

    const Workspace *m_workspace;
    std::unique_ptr<Database> m_database;

    friend class Workspace; // hands out connections of its pool
};

} // namespace qilian::store
