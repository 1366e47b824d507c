#pragma once

#include "core/record/Merge.h"
#include "core/store/Database.h"

#include <optional>

namespace qilian::store {

/// A stored record: the winning values with their versions.
struct StoredRow {
    record::RecordState state; ///< winners only; losers stand in the table `conflict`
    bool hasLosers = false;
    bool contested = false;
};

/// The table of one kind: made from its description, one column a field, beside `rid`, `id`, `area`, `contested`,
/// `versions`. Works on the connection handed in; inside the caller's transaction.
class RecordTable {
public:
    explicit RecordTable(const record::Kind &kind);

    const record::Kind &kind() const { return m_kind; }
    /// Makes the table, or adds the columns and indexes it lacks. True where a column was added to a table that has
    /// rows.
    Result<bool> bringUpToDate(Database &database) const;
    Result<std::optional<StoredRow>> load(Database &database, const Uuid &id) const;
    /// Whether the row is, column by column, what save() would write.
    Result<bool> holds(Database &database, const Uuid &id, const record::RecordState &state) const;
    Result<void> save(Database &database, const Uuid &id, const record::RecordState &state) const;

private:
    const record::Kind &m_kind;
    QByteArray m_select;
    QByteArray m_upsert;
};

/// The JSON value of a column, as the journal has it.
QJsonValue columnValue(const Statement &statement, int index, record::FieldType type);
void bindValue(Statement &statement, int index, record::FieldType type, const QJsonValue &value);

} // namespace qilian::store
