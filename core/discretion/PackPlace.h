#pragma once

#include <QString>
#include <span>

namespace qilian::discretion {

/// A part of a benchmark pack that is made and changed by itself.
enum class PackPart { Pack, Circumstance, Benchmark, Range, Branch, Factor, Option, Term, Row, Override };

/// What an owner holds of one kind, and where in its JSON: a benchmark its factors in "factors".
struct PackList {
    PackPart owner;
    PackPart part;
    const char *key; ///< "computation/terms" lies one object deeper
};
std::span<const PackList> packLists();

/// A path into the JSON of a pack, as Pack::parse names it in Error::detail ("/benchmarks/0/factors/1/label"), taken
/// apart: the part it lies in, where that stands, and the field of it.
struct PackPlace {
    PackPart part = PackPart::Pack;
    QString path; ///< of the part; "/pack" for the pack itself
    QString field; ///< below it: "label", "pct/unit"; empty: the part as a whole

    static PackPlace of(const QString &path);
    QString list() const; ///< the path of the list it stands in; empty for the pack
    int index() const; ///< its place there, 0…; -1 for the pack
    QString owner() const; ///< path of the part that holds the list; empty for the pack
    /// Where a part like `path` holds its parts of that kind; empty where it holds none.
    static QString listIn(const QString &path, PackPart part);
};

} // namespace qilian::discretion
