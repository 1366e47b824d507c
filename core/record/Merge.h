#pragma once

#include "core/record/Change.h"
#include "core/record/Kind.h"

#include <map>
#include <span>

namespace qilian::record {

/// One write of a field that no later write has replaced.
struct Head {
    Version version;
    QJsonValue value;

    bool operator==(const Head &) const = default;
};

struct FieldState {
    Head winner;
    std::vector<Head> losers; ///< concurrent writes that lost, kept; sorted by version

    /// A loser holds another value than the winner: somebody's work is at stake.
    bool isDisputed() const;
    bool operator==(const FieldState &) const = default;
};

/// What all known entries of a record come to.
struct RecordState {
    QString area;
    std::map<QString, FieldState> fields;

    QJsonObject values() const;
    /// A field marked Legal is disputed.
    bool isContested(const Kind &kind) const;
    bool operator==(const RecordState &) const = default;
};

/// The state that a set of entries of one record comes to, whatever their order: for each field the heads are the
/// writes that no known entry names as its base; the head with the highest (hlc, device) wins, the others are kept as
/// losers. So what an officer saw and changed always beats what he saw, even where a clock was wrong. Fields of an
/// append-only kind and Immutable fields keep their first write instead.
RecordState merge(const Kind &kind, std::span<const Change> changes);

/// Adds one more entry where that is plain: every field it writes is undisputed and it replaces exactly the version in
/// the state. False (and the state untouched) where only merge() over all entries of the record can tell.
bool applyPlain(const Kind &kind, RecordState &state, const Change &change);

/// Why this entry may not be accepted on top of `state` (an immutable field would change, an append-only record would
/// be written again, a value has the wrong type, the area differs); no value where it may. `state` is null for a new
/// record.
Result<void> admit(const Kind &kind, const RecordState *state, const Change &change);

} // namespace qilian::record
