#pragma once

#include "core/base/Id.h"
#include "core/record/Kind.h"

#include <QJsonObject>
#include <functional>
#include <initializer_list>

namespace qilian::record {

/// A kind and how its fields are reached in its struct: what a Description does that needs no type, compiled once.
class Fields {
public:
    struct Access {
        std::function<QJsonValue(const void *)> get;
        std::function<bool(void *, const QJsonValue &)> set; ///< false where the value cannot be one
    };

    explicit Fields(const char *kind);

    void add(const char *name, FieldType type, unsigned flags, Access access);
    void addIndex(std::initializer_list<const char *> columns);
    void setAppendOnly() { m_kind.appendOnly = true; }

    const Kind &kind() const { return m_kind; }
    /// All fields of the struct at `value`.
    QJsonObject read(const void *value) const;
    /// Puts those that are there into the struct at `value`. Damaged where one cannot be read; `id` is for the log.
    Result<void> fill(void *value, const Uuid &id, const QJsonObject &fields) const;

private:
    Kind m_kind;
    std::vector<Access> m_access;
};

} // namespace qilian::record
