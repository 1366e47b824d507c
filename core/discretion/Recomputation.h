#pragma once

#include "core/discretion/Records.h"
#include "core/store/Reader.h"

namespace qilian::discretion {

/// A determination that does not come out again as it is kept.
struct Irreproducible {
    Id<DeterminationRecord> id;
    record::Ref forCase;
    Money amount;
    Error why; ///< NotFound: the pack it names is not here; Damaged: pack or figure differ
};

struct Recomputation {
    qint64 determinations = 0; ///< looked at
    std::vector<Irreproducible> differing;
};

/// Computes every determination of the workspace again from the pack it names. Reads page by page and each pack once;
/// blocking, 100,000 take some 15 seconds.
Result<Recomputation> recomputeAll(const store::Reader &reader);

} // namespace qilian::discretion
