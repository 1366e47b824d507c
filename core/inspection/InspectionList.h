#pragma once

#include "core/inspection/InspectionTask.h"
#include "core/store/Reader.h"

namespace qilian::inspection {

struct TaskRow {
    Id<InspectionTask> id;
    QString title;
    record::Ref enterprise;
    QString enterpriseName;
    TaskSource source = TaskSource::Routine;
    TaskState state = TaskState::Planned;
    QDate plannedOn;
    QDateTime startedAt;
    bool contested = false;
};

/// The last row seen; without one the list begins.
struct TaskCursor {
    QDate plannedOn;
    Id<InspectionTask> id;
};

struct TaskPage {
    std::vector<TaskRow> rows;
    std::optional<TaskCursor> next; ///< absent: that was the end
};

/// All inspections, the latest first; those of one state the earliest first, as they are to be done.
Result<TaskPage> taskPage(
    const store::Reader &reader, std::optional<TaskState> state, const std::optional<TaskCursor> &after, int limit);
/// The inspections of one enterprise between two days (both included), the latest first.
Result<std::vector<InspectionTask>> tasksOf(
    const store::Reader &reader, const record::Ref &enterprise, QDate from, QDate until, int limit);

} // namespace qilian::inspection
