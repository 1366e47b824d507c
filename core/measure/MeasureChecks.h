#pragma once

#include "core/access/Officer.h"
#include "core/measure/CaseMeasures.h"
#include "core/measure/Fault.h"

namespace qilian::measure {

/// What a record of a measure is checked against.
struct MeasureContext {
    QDateTime now;
    std::vector<access::Officer> officers; ///< of the bureau
    QStringList investigators; ///< ids, of the case: they do not approve what they do
    QStringList withdrawn; ///< ids, who must withdraw (回避)
    QDate actOn; ///< last day of the act
    CaseMeasures measures; ///< of the case, as they stand

    QDate today() const;
};

/// Everything wrong with a record as a form has it, by field. Enforced again when it is written.
Faults faultsOf(const Correction &draft, const MeasureContext &context);
Faults faultsOf(const Recheck &draft, const MeasureContext &context);
/// `things` are the inventory of a new holding; empty for one that is on file.
Faults faultsOf(const Holding &draft, const std::vector<HeldThing> &things, const MeasureContext &context);
Faults faultsOf(const Disposal &draft, const MeasureContext &context);
Faults faultsOf(const ProductionLimit &draft, const MeasureContext &context);

} // namespace qilian::measure
