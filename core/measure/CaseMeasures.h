#pragma once

#include "core/measure/Correction.h"
#include "core/measure/Holding.h"
#include "core/measure/ProductionLimit.h"
#include "core/store/Reader.h"

namespace qilian::measure {

/// All measures of one case, read at once; each list in the order the records were made.
struct CaseMeasures {
    std::vector<Correction> corrections;
    std::vector<Recheck> rechecks;
    std::vector<Holding> holdings;
    std::vector<HeldThing> things;
    std::vector<Disposal> disposals;
    std::vector<ProductionLimit> limits;

    bool isEmpty() const { return corrections.empty() && holdings.empty() && limits.empty(); }
    const Correction *correction(const Id<Correction> &id) const; ///< null where unknown
    const Holding *holding(const Id<Holding> &id) const;
    const ProductionLimit *limit(const Id<ProductionLimit> &id) const;
    const Disposal *disposalOf(const HeldThing &thing) const; ///< null while it is held
    std::vector<HeldThing> thingsOf(const Holding &holding) const; ///< the whole inventory
    std::vector<HeldThing> heldOf(const Holding &holding) const; ///< what of it is still held
    /// The day the last thing was let go of; invalid while one is held.
    QDate endedOn(const Holding &holding) const;
    /// Orders by the day of service; those not served yet last.
    std::vector<Correction> inOrder() const;
    /// The first recheck of an order; null where there is none.
    const Recheck *recheckOf(const Correction &order) const;
    /// The measure alone, with what belongs to it: what a document about it is filled from. A recheck brings its order.
    CaseMeasures only(const record::Ref &measure) const;
};

Result<CaseMeasures> readMeasures(const store::Reader &reader, const record::Ref &forCase);

} // namespace qilian::measure
