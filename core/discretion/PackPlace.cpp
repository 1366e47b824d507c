#include "core/discretion/PackPlace.h"

#include <algorithm>
#include <array>

namespace qilian::discretion {

namespace {

constexpr std::array kLists{
    PackList{PackPart::Pack, PackPart::Circumstance, "circumstances"},
    PackList{PackPart::Pack, PackPart::Benchmark, "benchmarks"},
    PackList{PackPart::Benchmark, PackPart::Range, "statutory"},
    PackList{PackPart::Benchmark, PackPart::Branch, "branches"},
    PackList{PackPart::Benchmark, PackPart::Factor, "factors"},
    PackList{PackPart::Benchmark, PackPart::Term, "computation/terms"},
    PackList{PackPart::Benchmark, PackPart::Row, "matrix"},
    PackList{PackPart::Benchmark, PackPart::Override, "overrides"},
    PackList{PackPart::Factor, PackPart::Option, "options"},
};

const QString kPack = QStringLiteral("/pack");

/// The lists of the pack stand beside its head, those of any other part inside it.
QString listPath(const QString &owner, const PackList &list)
{
    return (owner == kPack ? QString() : owner) + u'/' + QLatin1String(list.key);
}

} // namespace

std::span<const PackList> packLists()
{
    return kLists;
}

PackPlace PackPlace::of(const QString &path)
{
    PackPlace out{PackPart::Pack, kPack, {}};
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const PackList &list : kLists) {
            const QString in = listPath(out.path, list) + u'/';
            if (list.owner != out.part || !path.startsWith(in))
                continue;
            const QString index = path.mid(in.size()).section(u'/', 0, 0);
            out = {list.part, in + index, {}};
            deeper = true;
            break;
        }
    }
    if (path.startsWith(out.path + u'/'))
        out.field = path.mid(out.path.size() + 1);
    else if (out.part == PackPart::Pack && path != kPack)
        out.field = path.mid(1);
    return out;
}

QString PackPlace::list() const
{
    return part == PackPart::Pack ? QString() : path.section(u'/', 0, -2);
}

int PackPlace::index() const
{
    return part == PackPart::Pack ? -1 : path.section(u'/', -1).toInt();
}

QString PackPlace::owner() const
{
    if (part == PackPart::Pack)
        return {};
    const auto at =
        std::find_if(kLists.begin(), kLists.end(), [this](const PackList &one) { return one.part == part; });
    const QString out = list().chopped(1 + QLatin1String(at->key).size());
    return out.isEmpty() ? kPack : out;
}

QString PackPlace::listIn(const QString &path, PackPart part)
{
    const PackPart holder = of(path).part;
    for (const PackList &list : kLists) {
        if (list.owner == holder && list.part == part)
            return listPath(path, list);
    }
    return {};
}

} // namespace qilian::discretion
