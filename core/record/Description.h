#pragma once

#include "core/base/Id.h"
#include "core/record/Codec.h"
#include "core/record/Kind.h"

#include <functional>
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
    explicit Description(const char *kind) { m_kind.name = QString::fromLatin1(kind); }

    template <class Value> Description &field(const char *name, Value T::*member, unsigned flags = Plain)
    {
        if (flags & Title)
            flags |= Searchable;
        m_kind.fields.push_back({QString::fromLatin1(name), Codec<Value>::kType, flags});
        m_access.push_back({[member](const T &from) { return Codec<Value>::toJson(from.*member); },
            [member](T &to, const QJsonValue &json) {
                if (std::optional<Value> value = Codec<Value>::fromJson(json)) {
                    to.*member = std::move(*value);
                    return true;
                }
                return false;
            }});
        return *this;
    }
    /// An index of the kind's table; columns may also be "id", "area", "contested".
    Description &index(std::initializer_list<const char *> columns)
    {
        QStringList names;
        for (const char *column : columns)
            names.append(QString::fromLatin1(column));
        m_kind.indexes.push_back(names);
        return *this;
    }
    Description &appendOnly()
    {
        m_kind.appendOnly = true;
        return *this;
    }

    const Kind &kind() const { return m_kind; }

    /// All fields, default ones included, as they stand in the journal.
    QJsonObject fieldsOf(const T &value) const
    {
        QJsonObject out;
        for (std::size_t i = 0; i < m_access.size(); ++i)
            out.insert(m_kind.fields[i].name, m_access[i].get(value));
        return out;
    }

    /// A value from fields; a field that is absent keeps its default. Damaged where one cannot be read.
    Result<T> make(const Uuid &id, const QJsonObject &fields) const
    {
        T value;
        value.id = Id<T>(id);
        for (std::size_t i = 0; i < m_access.size(); ++i) {
            const auto at = fields.constFind(m_kind.fields[i].name);
            if (at == fields.constEnd())
                continue;
            if (!m_access[i].set(value, at.value()))
                return Error{Error::Code::Damaged,
                    {"record", QT_TRANSLATE_NOOP("record", "The field “%1” of a stored record cannot be read."),
                        {m_kind.fields[i].name}},
                    m_kind.name + u'/' + id.text()};
        }
        return value;
    }

    Ref ref(const Id<T> &id) const { return {m_kind.name, id.uuid()}; }

private:
    struct Access {
        std::function<QJsonValue(const T &)> get;
        std::function<bool(T &, const QJsonValue &)> set;
    };
    Kind m_kind;
    std::vector<Access> m_access;
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
