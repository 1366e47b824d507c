#pragma once

#include "core/casework/CaseFile.h"

#include <optional>

namespace qilian::casework {

/// A period that runs in a case, counted with what was granted and what does not count.
struct RunningDeadline {
    Deadline deadline;
    record::Ref of; ///< the record it belongs to, beside others of its kind; null: the case itself
    Message about; ///< which that is; empty where `of` is null
    bool extendedInRecord = false; ///< only the record itself lengthens it
    bool met = false; ///< what it waits for has been done, or a right of the party has lapsed
    std::vector<GrantedExtension> extensions; ///< those granted, in their order
    std::vector<ExcludedPeriod> excluded; ///< those entered that touch it

    /// The period with which one it is: 查封、扣押期限（查封：潜水泵，共1件）
    QString name() const;
};

/// Everything that runs in a case: the periods of the stages it has reached and of the records beside them (each
/// measure, transfer and part of a plan by itself), as far as the event they count from is on file. Each by the rule in
/// force on the day of that event. Open ones first, by last day.
std::vector<RunningDeadline> runningDeadlines(const CaseFile &file, QDate today);
/// The nearest open last day that the bureau itself must keep; a period whose time stands still is not due.
std::optional<RunningDeadline> nextDue(const CaseFile &file, QDate today);
/// Notes that day in the case, for lists. `file` may hold an older state of the case itself.
void keepDue(Case &one, const CaseFile &file, QDate today);
/// The same for cases that others wrote to meanwhile: two devices each note the day as they know the file. Writes only
/// where it differs, and only in the workspace's own area.
Result<void> refreshDue(store::Workspace &workspace, const store::ChangeSet &touched);

} // namespace qilian::casework
