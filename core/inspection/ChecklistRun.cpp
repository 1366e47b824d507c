#include "core/inspection/ChecklistRun.h"

#include "core/base/DerivedId.h"

namespace qilian::inspection {

namespace {

Message words(const char *text, const QStringList &values = {})
{
    return {"inspection", text, values};
}

Message whatIsAsked(const ChecklistItem &item)
{
    switch (item.answer) {
    case ChecklistItem::Answer::Number:
        return words(QT_TRANSLATE_NOOP("inspection", "“%1” asks for a figure (%2)."), {item.question, item.unit});
    case ChecklistItem::Answer::Choice:
        return words(QT_TRANSLATE_NOOP("inspection", "“%1” asks for one of: %2."),
            {item.question, item.options.join(QStringLiteral("、"))});
    default:
        return words(QT_TRANSLATE_NOOP("inspection", "“%1” asks for yes, no or does not apply."), {item.question});
    }
}

const ChecklistItem *itemOf(const InspectionTask &task, const QString &id)
{
    for (const QString &name : task.checklists) {
        const Checklist *list = Checklists::shipped().find(name);
        if (const ChecklistItem *item = list ? list->item(id) : nullptr)
            return item;
    }
    return nullptr;
}

} // namespace

int ChecklistRun::answered() const
{
    return int(std::count_if(
        items.begin(), items.end(), [](const RunItem &one) { return one.verdict != Verdict::Unanswered; }));
}

int ChecklistRun::failed() const
{
    return int(std::count_if(items.begin(), items.end(), [](const RunItem &one) { return one.isFailed(); }));
}

Result<ChecklistRun> runOf(const store::Reader &reader, const Id<InspectionTask> &id)
{
    const auto task = reader.get(id);
    if (!task)
        return task.error();
    const auto answers = reader.records<ChecklistAnswer>("inspection/answers", {{"task", id.uuid().bytes()}});
    if (!answers)
        return answers.error();
    std::map<QString, const ChecklistAnswer *> byItem;
    for (const ChecklistAnswer &one : *answers)
        byItem[one.item] = &one;
    ChecklistRun run;
    for (const QString &name : task->checklists) {
        const Checklist *list = Checklists::shipped().find(name);
        if (!list)
            return Error{Error::Code::NotFound,
                words(QT_TRANSLATE_NOOP("inspection", "There is no checklist “%1”."), {name}), {}};
        for (const ChecklistItem &item : list->items) {
            RunItem row{list, &item, std::nullopt, Verdict::Unanswered};
            if (const auto at = byItem.find(item.id); at != byItem.end()) {
                row.answer = *at->second;
                row.verdict = judge(item, at->second->answer);
            }
            run.items.push_back(std::move(row));
        }
    }
    return run;
}

Result<Id<ChecklistAnswer>> answer(store::Workspace &workspace, const store::Actor &actor, const Id<InspectionTask> &id,
    const GivenAnswer &given, const std::map<QString, Rational> &variables)
{
    auto work = workspace.begin(actor, words(QT_TRANSLATE_NOOP("inspection", "Answer the checklist")));
    const auto task = work.get(id);
    if (!task)
        return task.error();
    if (task->state != TaskState::Running)
        return Error{Error::Code::Refused,
            words(QT_TRANSLATE_NOOP("inspection", "“%1” is not running; start it on the spot first."), {task->title}),
            {}};
    const ChecklistItem *item = itemOf(*task, given.item);
    if (!item)
        return Error{Error::Code::NotFound,
            words(
                QT_TRANSLATE_NOOP("inspection", "The checklists of this inspection have no item “%1”."), {given.item}),
            {}};
    const Verdict verdict = judge(*item, given.answer, variables);
    if (verdict == Verdict::Invalid)
        return Error{Error::Code::Invalid, whatIsAsked(*item), given.item};
    if (!given.violation.isEmpty() && !item->violations.contains(given.violation))
        return Error{Error::Code::Invalid,
            words(QT_TRANSLATE_NOOP("inspection", "The violation is not one of those that “%1” hints at."),
                {item->question}),
            given.item};
    const auto present = workspace.reader().rows<Id<ChecklistAnswer>>("inspection/answer_to",
        {{"task", id.uuid().bytes()}, {"item", given.item}},
        [](const store::Row &row) { return row.id<ChecklistAnswer>("id"); });
    if (!present)
        return present.error();
    ChecklistAnswer kept;
    if (present->empty()) {
        kept.id = answerId(id, given.item);
        kept.task = id;
        kept.item = given.item;
    } else {
        auto before = work.get(present->front());
        if (!before)
            return before.error();
        kept = std::move(*before);
    }
    kept.answer = given.answer.trimmed();
    kept.note = given.note;
    kept.failed = verdict == Verdict::Bad || (verdict == Verdict::Ask && given.failed);
    kept.violation = kept.failed ? given.violation : QString();
    work.put(kept);
    if (const auto done = work.commit(); !done)
        return done.error();
    return kept.id;
}

Id<ChecklistAnswer> answerId(const Id<InspectionTask> &task, const QString &item)
{
    return Id<ChecklistAnswer>(derivedId("checklist_answer/" + task.uuid().bytes() + item.toUtf8()));
}

} // namespace qilian::inspection
