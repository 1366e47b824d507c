#pragma once

#include "core/record/Merge.h"
#include "core/store/Database.h"
#include "core/store/Reader.h"

namespace qilian::store {

/// The full text over all searchable fields: every Han character a token, words and numbers as they are, and the pinyin
/// initials of the title from each of its characters on. Works on the connection handed in.
class SearchIndex {
public:
    static bool isSearchable(const record::Kind &kind);
    static Result<void> index(
        Database &database, const record::Kind &kind, const Uuid &id, const record::RecordState &state);
    static Result<void> markDirty(Database &database, const record::Kind &kind, const Uuid &id);
    static Result<bool> holds(Database &database, const Uuid &record, const QString &typed);
    static Result<std::vector<SearchHit>> find(Database &database, const QString &typed, int limit);
};

} // namespace qilian::store
