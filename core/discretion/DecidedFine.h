#pragma once

#include "core/discretion/Records.h"

namespace qilian::discretion {

/// A fine as it was decided: what later cases are compared with (类案). Made when a case is decided, one for each act
/// and person fined; it says what was chosen and what came of it, and names nobody.
struct DecidedFine {
    Id<DecidedFine> id;
    record::Ref forCase;
    QString caseNumber;
    QDate decidedOn;
    Id<DeterminationRecord> determination;
    QString comparable; ///< comparableKey()
    QString profile;
    Money amount; ///< zero: it does not stand any more
    Money statutoryMin;
    Money statutoryMax;

    /// The id follows from case, act and person: decided again, it is the same record.
    static DecidedFine of(const DeterminationRecord &standing, const QString &caseNumber, QDate decidedOn);

    static const record::Description<DecidedFine> &description();
};

} // namespace qilian::discretion
