#pragma once

#include "core/record/Description.h"

#include <set>
#include <vector>

namespace qilian::store {

/// What a commit or an exchange touched.
struct ChangeSet {
    std::vector<record::Ref> records;

    /// The touched records of one kind.
    template <class T> std::set<Id<T>> ids() const
    {
        std::set<Id<T>> out;
        for (const record::Ref &ref : records) {
            if (ref.kind == T::description().kind().name)
                out.insert(Id<T>(ref.id));
        }
        return out;
    }
    bool touches(QStringView kind) const
    {
        for (const record::Ref &ref : records) {
            if (ref.kind == kind)
                return true;
        }
        return false;
    }
    bool isEmpty() const { return records.empty(); }
};

} // namespace qilian::store
