#pragma once

#include "core/base/Id.h"
#include "core/record/Codec.h"
#include "core/record/Fields.h"

#include <initializer_list>

namespace qilian::record {

/// A record kind with its C++ struct. Written once, beside the struct; table, row, diff, merge and search text follow
/// from it:
///
///     struct Case {
///         Id<Case> id;
///         QString cause;
///         static const record::Description<Case> &description();
///     };
///     const record::Description<Case> &Case::description()
///     {
///         static const auto kCase = record::describe<Case>("case")
///             .field("cause", &Case::cause, record::Title)
///             .index({"cause"});
///         return kCase;
///     }
///
/// Field names are snake_case with the unit in the name. A field that has its default value is not written until it
/// gets another.
template <class T> class Description {
public:
    explicit Description(const char *kind)
        : m_fields(kind)
    {
    }

    template <class Value> Description &field(const char *name, Value T::*member, unsigned flags = Plain)
    {
        m_fields.add(name, Codec<Value>::kType, flags,
            {[member](const void *from) { return Codec<Value>::toJson(static_cast<const T *>(from)->*member); },
                [member](void *to, const QJsonValue &json) {
                    std::optional<Value> value = Codec<Value>::fromJson(json);
                    if (value)
                        static_cast<T *>(to)->*member = std::move(*value);
                    return value.has_value();
                }});
        return *this;
    }
    /// An index of the kind's table; columns may also be "id", "area", "contested".
    Description &index(std::initializer_list<const char *> columns)
    {
        m_fields.addIndex(columns);
        return *this;
    }
    Description &appendOnly()
    {
        m_fields.setAppendOnly();
        return *this;
    }

    const Kind &kind() const { return m_fields.kind(); }

    /// All fields, default ones included, as they stand in the journal.
    QJsonObject fieldsOf(const T &value) const { return m_fields.read(&value); }

    /// A value from fields; a field that is absent keeps its default. Damaged where one cannot be read.
    Result<T> make(const Uuid &id, const QJsonObject &fields) const
    {
        T value;
        value.id = Id<T>(id);
        const Result<void> filled = m_fields.fill(&value, id, fields);
        if (!filled)
            return filled.error();
        return value;
    }

    Ref ref(const Id<T> &id) const { return {kind().name, id.uuid()}; }

private:
    Fields m_fields;
};

template <class T> Description<T> describe(const char *kind)
{
    return Description<T>(kind);
}

/// The kind and id of a record, e.g. refTo(someCase).
template <class T> Ref refTo(const T &value)
{
    return T::description().ref(value.id);
}

} // namespace qilian::record
