#pragma once

#include "core/casework/Deadline.h"
#include "core/record/Ref.h"

#include <map>

namespace qilian::casework {

struct CaseFile;

/// The periods one record of a case has to itself, beside others of its kind: of two seizures each has its own last
/// day, of two orders to correct each its recheck.
struct RecordClock {
    record::Ref record;
    Message about; ///< which it is, as the officer knows it: what is held, to whom it was transferred
    QStringList rules; ///< ids of the periods that are counted from its own events …
    std::map<QString, QDate> events; ///< … by the names of deadlines.json; an invalid day: not yet
    QTime begun; ///< for periods of hours
    /// How often it was extended, where the record itself says so and nothing else may: extension and testing time of a
    /// seizure count only as they were told to the party. Absent: they are those of the case (CasePeriods).
    std::optional<int> extensions;
    std::optional<Period> extendedBy; ///< by less than the rule allows
    std::vector<ExcludedTime> excluded; ///< where `extensions` is given

    bool has(const QString &rule) const { return rules.contains(rule); }
    /// What of it a count begins with.
    void applyTo(DeadlineRule &rule, DeadlineStart &start) const;
};

/// All of a case: its measures, transfers, payments on the spot and requests to pay later.
std::vector<RecordClock> recordClocks(const CaseFile &file, QDate today);

} // namespace qilian::casework
