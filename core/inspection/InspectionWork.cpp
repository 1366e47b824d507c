#include "core/inspection/InspectionWork.h"

#include "core/access/Separation.h"
#include "core/base/ChinaTime.h"
#include "core/inspection/Checklist.h"
#include "core/inspection/InspectionList.h"

#include <QSet>

namespace qilian::inspection {

namespace {

constexpr int kMostInMonth = 50;

Message words(const char *text, const QStringList &values = {})
{
    return {"inspection", text, values};
}

QDate todayOf(const store::Workspace &workspace)
{
    return chinaDay(workspace.clock().now());
}

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, words(text, values), {}};
}

bool sameMatter(const InspectionTask &one, const InspectionTask &other)
{
    if (one.checklists.isEmpty() || other.checklists.isEmpty())
        return true;
    return std::any_of(one.checklists.begin(), one.checklists.end(),
        [&](const QString &list) { return other.checklists.contains(list); });
}

} // namespace

std::vector<TaskFault> faultsOf(const InspectionTask &draft, std::span<const InspectionTask> others)
{
    std::vector<TaskFault> out;
    if (draft.enterprise.isNull())
        out.push_back({QStringLiteral("enterprise"), words(QT_TRANSLATE_NOOP("inspection", "Choose the enterprise."))});
    if (!draft.plannedOn.isValid())
        out.push_back({QStringLiteral("planned_on"),
            words(QT_TRANSLATE_NOOP("inspection", "Choose the day of the inspection."))});
    if (QSet<QString>(draft.officers.begin(), draft.officers.end()).size() < 2)
        out.push_back({QStringLiteral("officers"),
            words(QT_TRANSLATE_NOOP("inspection", "An inspection needs two officers (行政处罚法 第四十二条)."))});
    for (const QString &list : draft.checklists) {
        if (!Checklists::shipped().find(list))
            out.push_back({QStringLiteral("checklists"),
                words(QT_TRANSLATE_NOOP("inspection", "There is no checklist “%1”."), {list})});
    }
    if (draft.sameMonthReason.trimmed().isEmpty()) {
        if (const auto warning = sameMonthWarning(others))
            out.push_back({QStringLiteral("same_month_reason"), *warning});
    }
    return out;
}

Result<std::vector<InspectionTask>> tasksInMonth(const store::Reader &reader, const InspectionTask &draft)
{
    if (draft.enterprise.isNull() || !draft.plannedOn.isValid())
        return std::vector<InspectionTask>();
    const QDate first(draft.plannedOn.year(), draft.plannedOn.month(), 1);
    auto tasks = tasksOf(reader, draft.enterprise, first, first.addMonths(1).addDays(-1), kMostInMonth);
    if (!tasks)
        return tasks.error();
    std::erase_if(*tasks, [&](const InspectionTask &other) {
        return other.id == draft.id || other.state == TaskState::Dropped || !sameMatter(draft, other);
    });
    return tasks;
}

std::optional<Message> sameMonthWarning(std::span<const InspectionTask> others)
{
    if (others.empty())
        return std::nullopt;
    return words(QT_TRANSLATE_NOOP("inspection",
                     "This enterprise has an inspection of the same matter in this month already: %1 on %2. In "
                     "principle there is no second one (甘环办发〔2018〕96号 四（三）); write why it is needed, for "
                     "example a complaint, an alarm or a recheck."),
        {others.front().title, others.front().plannedOn.toString(Qt::ISODate)});
}

Result<Id<InspectionTask>> planTask(store::Workspace &workspace, const store::Actor &actor, InspectionTask draft)
{
    const auto others = tasksInMonth(workspace.reader(), draft);
    if (!others)
        return others.error();
    if (const auto faults = faultsOf(draft, *others); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    if (draft.id.isNull())
        draft.id = Id<InspectionTask>::create();
    draft.state = TaskState::Planned;
    draft.startedAt = {};
    draft.finishedAt = {};
    if (draft.title.trimmed().isEmpty())
        draft.title = draft.enterpriseName;
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("inspection", "Plan an inspection")));
    work.put(draft);
    if (const auto done = work.commit(); !done)
        return done.error();
    return draft.id;
}

Result<store::CommitReceipt> startTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id)
{
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("inspection", "Start the inspection")));
    auto task = work.get(id);
    if (!task)
        return task.error();
    if (task->state != TaskState::Planned)
        return refused(QT_TRANSLATE_NOOP("inspection", "“%1” was started or dropped before."), {task->title});
    std::vector<access::Officer> team;
    for (const QString &text : task->officers) {
        const auto officer = Id<access::Officer>::parse(text);
        if (!officer)
            return officer.error();
        const auto found = workspace.reader().get(*officer);
        if (!found)
            return found.error();
        team.push_back(*found);
    }
    if (const auto objections = access::objectionsToTeam(team, todayOf(workspace)); !objections.empty())
        return Error{Error::Code::Refused, objections.front().words, QString::fromLatin1(objections.front().rule->id)};
    task->state = TaskState::Running;
    task->startedAt = workspace.clock().now();
    work.put(*task);
    return work.commit();
}

Result<store::CommitReceipt> finishTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id)
{
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("inspection", "Finish the inspection")));
    auto task = work.get(id);
    if (!task)
        return task.error();
    if (task->state != TaskState::Running)
        return refused(
            QT_TRANSLATE_NOOP("inspection", "“%1” is not running; start it on the spot first."), {task->title});
    task->state = TaskState::Done;
    task->finishedAt = workspace.clock().now();
    work.put(*task);
    return work.commit();
}

Result<store::CommitReceipt> dropTask(
    store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            words(QT_TRANSLATE_NOOP("inspection", "Write why the inspection is not made.")), QStringLiteral("note")};
    auto work =
        workspace.begin(actor, words(QT_TRANSLATE_NOOP("inspection", "Drop the inspection: %1"), {reason.trimmed()}));
    auto task = work.get(id);
    if (!task)
        return task.error();
    if (task->state != TaskState::Planned)
        return refused(QT_TRANSLATE_NOOP("inspection", "“%1” has been started; finish it instead."), {task->title});
    task->state = TaskState::Dropped;
    work.put(*task);
    return work.commit();
}

} // namespace qilian::inspection
