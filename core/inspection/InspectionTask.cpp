#include "core/inspection/InspectionTask.h"

namespace qilian::inspection {

QString enumText(TaskState state)
{
    switch (state) {
    case TaskState::Planned:
        return QStringLiteral("planned");
    case TaskState::Running:
        return QStringLiteral("running");
    case TaskState::Done:
        return QStringLiteral("done");
    case TaskState::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

std::optional<TaskState> enumFrom(TaskState, QStringView text)
{
    for (const TaskState state : {TaskState::Planned, TaskState::Running, TaskState::Done, TaskState::Dropped}) {
        if (enumText(state) == text)
            return state;
    }
    return std::nullopt;
}

QString enumText(TaskSource source)
{
    switch (source) {
    case TaskSource::Routine:
        return QStringLiteral("routine");
    case TaskSource::Draw:
        return QStringLiteral("draw");
    case TaskSource::Complaint:
        return QStringLiteral("complaint");
    case TaskSource::Alarm:
        return QStringLiteral("alarm");
    case TaskSource::Recheck:
        return QStringLiteral("recheck");
    case TaskSource::Special:
        return QStringLiteral("special");
    }
    Q_UNREACHABLE();
}

std::optional<TaskSource> enumFrom(TaskSource, QStringView text)
{
    for (const TaskSource source : {TaskSource::Routine, TaskSource::Draw, TaskSource::Complaint, TaskSource::Alarm,
             TaskSource::Recheck, TaskSource::Special}) {
        if (enumText(source) == text)
            return source;
    }
    return std::nullopt;
}

const record::Description<InspectionTask> &InspectionTask::description()
{
    static const auto kTask = record::describe<InspectionTask>("inspection_task")
                                  .field("title", &InspectionTask::title, record::Title)
                                  .field("enterprise", &InspectionTask::enterprise, record::Legal)
                                  .field("enterprise_name", &InspectionTask::enterpriseName, record::Searchable)
                                  .field("source", &InspectionTask::source)
                                  .field("state", &InspectionTask::state, record::Legal)
                                  .field("checklists", &InspectionTask::checklists)
                                  .field("officers", &InspectionTask::officers, record::Legal)
                                  .field("planned_on", &InspectionTask::plannedOn)
                                  .field("started_at_ms", &InspectionTask::startedAt, record::Legal)
                                  .field("finished_at_ms", &InspectionTask::finishedAt, record::Legal)
                                  .field("place", &InspectionTask::place, record::Searchable)
                                  .field("same_month_reason", &InspectionTask::sameMonthReason)
                                  .field("note", &InspectionTask::note, record::Searchable)
                                  .index({"planned_on", "id"})
                                  .index({"state", "planned_on", "id"})
                                  .index({"enterprise", "planned_on"});
    return kTask;
}

const record::Description<ChecklistAnswer> &ChecklistAnswer::description()
{
    static const auto kAnswer = record::describe<ChecklistAnswer>("checklist_answer")
                                    .field("task", &ChecklistAnswer::task, record::Immutable)
                                    .field("item", &ChecklistAnswer::item, record::Immutable)
                                    .field("answer", &ChecklistAnswer::answer, record::Legal)
                                    .field("note", &ChecklistAnswer::note)
                                    .field("failed", &ChecklistAnswer::failed)
                                    .field("violation", &ChecklistAnswer::violation)
                                    .field("opened_case", &ChecklistAnswer::openedCase)
                                    .index({"task", "item"});
    return kAnswer;
}

} // namespace qilian::inspection
