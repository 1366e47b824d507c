#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <vector>

namespace qilian::record {

/// What the journal and the merge must know of a field.
enum Flag : unsigned {
    Plain = 0,
    Legal = 1, ///< concurrent edits make the record contested until an officer decides
    Immutable = 2, ///< once it has a value, no entry may change it
    Searchable = 4, ///< part of the full text
    Title = 8, ///< what the search result is called (implies Searchable)
    Blob = 16, ///< the value is the SHA-256 of a stored file, which travels with the record
};

/// How a value stands in the journal (JSON) and in its table column.
enum class FieldType {
    Text, ///< string, TEXT
    Integer, ///< integer, INTEGER
    Bool, ///< boolean, INTEGER 0/1
    Date, ///< "YYYY-MM-DD", TEXT
    Instant, ///< integer milliseconds since 1970 UTC, INTEGER
    Id, ///< UUID text, BLOB of 16 bytes
    Ref, ///< "<kind>/<uuid>", TEXT
    Json, ///< array or object, TEXT (canonical JSON)
};

struct Field {
    QString name;
    FieldType type = FieldType::Text;
    unsigned flags = Plain;

    bool is(Flag flag) const { return flags & flag; }
};

/// One kind of record, without its C++ type: what store, merge, sync and the province work with.
struct Kind {
    QString name; ///< also the table's name
    std::vector<Field> fields;
    std::vector<QStringList> indexes; ///< columns of each index of the table
    bool appendOnly = false; ///< no field of a record ever changes

    const Field *field(QStringView fieldName) const;
};

/// All kinds a workspace or a province knows. Immutable once made.
class Schema {
public:
    Schema() = default;
    explicit Schema(std::vector<const Kind *> kinds);

    const Kind *kind(QStringView name) const; ///< null where unknown
    const std::vector<const Kind *> &kinds() const { return m_kinds; }
    /// Changes when a kind, field or index is added: then the tables are brought up to date.
    QByteArray fingerprint() const;

private:
    std::vector<const Kind *> m_kinds; // sorted by name
};

} // namespace qilian::record
