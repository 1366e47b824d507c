#pragma once

#include "core/casework/Case.h"
#include "core/store/Reader.h"

namespace qilian::casework {

/// A case that was decided with a penalty, as far as other cases of the same party ask about it.
struct PenalisedCase {
    Id<Case> id;
    QString number;
    QDate decidedOn;
    QStringList violations;
    QDate actStartedOn;
    QDate actEndedOn;
    QJsonObject basis; ///< Case::basis

    static PenalisedCase of(const Case &one)
    {
        return {one.id, one.number, one.decidedOn, one.violations, one.actStartedOn, one.actEndedOn, one.basis};
    }
};

/// The other cases of the party of a case — its record, or the same code — that were decided with a penalty from one
/// day until another, the latest first. Only what the records of this office hold.
Result<std::vector<PenalisedCase>> penalisedCases(
    const store::Reader &reader, const Case &one, QDate from, QDate until);

} // namespace qilian::casework
