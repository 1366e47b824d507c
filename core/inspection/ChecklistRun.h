#pragma once

#include "core/inspection/Checklist.h"
#include "core/inspection/InspectionTask.h"
#include "core/store/Workspace.h"

namespace qilian::inspection {

/// One item of a running inspection with what was answered.
struct RunItem {
    const Checklist *list = nullptr;
    const ChecklistItem *item = nullptr;
    std::optional<ChecklistAnswer> answer;
    Verdict verdict = Verdict::Unanswered;
    /// Bad by the rule, or by the officer where only the officer can tell.
    bool isFailed() const { return answer && answer->failed; }
};

/// The checklists of one inspection with the answers given so far (检查记录).
struct ChecklistRun {
    std::vector<RunItem> items; ///< in the order of the lists

    int answered() const;
    int failed() const;
};

/// What an officer says to one item.
struct GivenAnswer {
    QString item; ///< id
    QString answer; ///< "yes", "no", "na", a figure, an option or a text; empty takes the answer back
    QString note;
    QString violation; ///< chosen from the item's hints; empty: none chosen
    bool failed = false; ///< counts only where the rule cannot tell (Verdict::Ask)
};

/// NotFound: no such inspection, or it names a checklist that is not shipped.
Result<ChecklistRun> runOf(const store::Reader &reader, const Id<InspectionTask> &task);
/// Keeps one answer. The record has the same id on every device, so that two officers who answer the same item meet in
/// one record, which is contested where they disagree. Invalid: not an answer to this item; Refused: the inspection is
/// not running.
Result<Id<ChecklistAnswer>> answer(store::Workspace &workspace, const store::Actor &actor,
    const Id<InspectionTask> &task, const GivenAnswer &given, const std::map<QString, Rational> &variables = {});
/// The id of the answer to an item of an inspection.
Id<ChecklistAnswer> answerId(const Id<InspectionTask> &task, const QString &item);

} // namespace qilian::inspection
