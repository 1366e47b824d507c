#pragma once

#include "core/base/Id.h"

#include <QString>

namespace qilian::record {

/// Points at any record: what folders that must not include each other use. Text: `<kind>/<id>`.
struct Ref {
    QString kind;
    Uuid id;

    static Result<Ref> parse(QStringView text);
    QString text() const { return isNull() ? QString() : kind + u'/' + id.text(); }
    bool isNull() const { return kind.isEmpty(); }

    bool operator==(const Ref &) const = default;
};

inline size_t qHash(const Ref &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.kind, ref.id);
}

} // namespace qilian::record
