#pragma once

#include "core/record/Description.h"

#include <QJsonObject>

namespace qilian::inspection {

enum class TaskState { Planned, Running, Done, Dropped };
QString enumText(TaskState state);
std::optional<TaskState> enumFrom(TaskState, QStringView text);

/// Why an inspection is made (检查来源): a draw, a lead, a recheck …
enum class TaskSource { Routine, Draw, Complaint, Alarm, Recheck, Special };
QString enumText(TaskSource source);
std::optional<TaskSource> enumFrom(TaskSource, QStringView text);

/// One visit to one enterprise (检查任务).
struct InspectionTask {
    Id<InspectionTask> id;
    QString title;
    record::Ref enterprise;
    QString enterpriseName; ///< as it was when the task was made
    TaskSource source = TaskSource::Routine;
    TaskState state = TaskState::Planned;
    QStringList checklists; ///< ids of checklists
    QStringList officers; ///< ids of access::Officer, two or more certified ones. 行政处罚法 第四十二条
    QDate plannedOn;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString place;
    QString sameMonthReason; ///< why a second check in the month is made. 甘环办发〔2018〕96号 四（三）
    QString note;

    static const record::Description<InspectionTask> &description();
};

/// The answer to one item of a checklist (检查项), one record an item so that two officers can work side by side.
struct ChecklistAnswer {
    Id<ChecklistAnswer> id;
    Id<InspectionTask> task;
    QString item; ///< id of the checklist item, e.g. "general-04"
    QString answer; ///< "yes", "no", "na", a number, an option or a text
    QString note;
    bool failed = false; ///< judged bad when it was answered
    QString violation; ///< id of the violation chosen from the item's hints; empty: none
    record::Ref openedCase; ///< the case opened from it

    static const record::Description<ChecklistAnswer> &description();
};

} // namespace qilian::inspection
