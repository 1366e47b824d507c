#pragma once

#include "core/access/Officer.h"
#include "core/inspection/InspectionTask.h"
#include "core/store/Workspace.h"

#include <span>

namespace qilian::inspection {

/// What is wrong with a task as a form has it; the message belongs under the field.
struct TaskFault {
    QString field; ///< name in the record: "enterprise", "officers" …
    Message words;
};
/// `others`: what tasksInMonth() found. Does not ask for certificates: those are checked on the day of the visit.
std::vector<TaskFault> faultsOf(const InspectionTask &draft, std::span<const InspectionTask> others);

/// Other inspections of the same enterprise in the calendar month of `draft` about the same matter (a checklist in
/// common, or none named), dropped ones left out. In principle there is no second one: a reason is asked for.
/// 甘环办发〔2018〕96号 四（三）
Result<std::vector<InspectionTask>> tasksInMonth(const store::Reader &reader, const InspectionTask &draft);
/// The words for it: which inspection there was, on what day; nothing where there was none.
std::optional<Message> sameMonthWarning(std::span<const InspectionTask> others);

/// Plans an inspection. Invalid: the first fault.
Result<Id<InspectionTask>> planTask(store::Workspace &workspace, const store::Actor &actor, InspectionTask draft);
/// The officers are on the spot: from now on it is an inspection. Refused: fewer than two officers who are certified
/// today (行政处罚法 第四十二条), or it was started, finished or dropped before.
Result<store::CommitReceipt> startTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id);
/// Refused where it has not been started.
Result<store::CommitReceipt> finishTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id);
/// Not made after all. Invalid without a reason; Refused once it has been started.
Result<store::CommitReceipt> dropTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id, const QString &reason);

} // namespace qilian::inspection
