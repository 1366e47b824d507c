#include "core/record/Fields.h"

namespace qilian::record {

Fields::Fields(const char *kind)
{
    m_kind.name = QString::fromLatin1(kind);
}

void Fields::add(const char *name, FieldType type, unsigned flags, Access access)
{
    if (flags & Title)
        flags |= Searchable;
    m_kind.fields.push_back({QString::fromLatin1(name), type, flags});
    m_access.push_back(std::move(access));
}

void Fields::addIndex(std::initializer_list<const char *> columns)
{
    QStringList names;
    for (const char *column : columns)
        names.append(QString::fromLatin1(column));
    m_kind.indexes.push_back(names);
}

QJsonObject Fields::read(const void *value) const
{
    QJsonObject out;
    for (std::size_t i = 0; i < m_access.size(); ++i)
        out.insert(m_kind.fields[i].name, m_access[i].get(value));
    return out;
}

Result<void> Fields::fill(void *value, const Uuid &id, const QJsonObject &fields) const
{
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
    return {};
}

} // namespace qilian::record
