#include "core/record/Kind.h"

#include <QCryptographicHash>
#include <algorithm>

namespace qilian::record {

const Field *Kind::field(QStringView fieldName) const
{
    for (const Field &candidate : fields) {
        if (candidate.name == fieldName)
            return &candidate;
    }
    return nullptr;
}

Schema::Schema(std::vector<const Kind *> kinds)
    : m_kinds(std::move(kinds))
{
    std::sort(m_kinds.begin(), m_kinds.end(), [](const Kind *a, const Kind *b) { return a->name < b->name; });
    Q_ASSERT(std::adjacent_find(m_kinds.begin(), m_kinds.end(), [](const Kind *a, const Kind *b) {
        return a->name == b->name;
    }) == m_kinds.end());
}

const Kind *Schema::kind(QStringView name) const
{
    const auto at = std::lower_bound(m_kinds.begin(), m_kinds.end(), name,
        [](const Kind *kind, QStringView wanted) { return QStringView(kind->name) < wanted; });
    return at != m_kinds.end() && (*at)->name == name ? *at : nullptr;
}

QByteArray Schema::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Kind *kind : m_kinds) {
        hash.addData(kind->name.toUtf8() + '\n');
        for (const Field &field : kind->fields)
            hash.addData(field.name.toUtf8() + ' ' + QByteArray::number(int(field.type)) + ' '
                + QByteArray::number(field.flags) + '\n');
        for (const QStringList &index : kind->indexes)
            hash.addData("index " + index.join(u',').toUtf8() + '\n');
    }
    return hash.result().toHex();
}

} // namespace qilian::record
