#include "core/casework/PeriodWork.h"

#include "core/casework/ExcludedGround.h"
#include "core/casework/Permission.h"
#include "core/store/UnitOfWork.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using store::Actor;
using store::CommitReceipt;
using store::Workspace;

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", text, values}, {}};
}

Error firstOf(const std::vector<PeriodFault> &faults)
{
    return {Error::Code::Invalid, faults.front().words, faults.front().field};
}

Error reasonMissing()
{
    return {Error::Code::Invalid,
        {"casework", QT_TRANSLATE_NOOP("casework", "Write the reason; it stays in the file."), {}},
        QStringLiteral("reason")};
}

/// Puts a record of the case and, with it, the case's next last day as the file now stands.
template <class T>
Result<CommitReceipt> put(
    Workspace &workspace, const Actor &actor, const Message &reason, const CaseFile &file, const T &record)
{
    auto work = workspace.begin(actor, reason);
    auto one = work.get(record.caseId);
    if (!one)
        return one.error();
    work.put(record);
    one->updatedAt = workspace.clock().now();
    keepDue(*one, file, todayOf(workspace));
    work.put(*one);
    return work.commit();
}

template <class T> void replace(std::vector<T> &in, const T &record)
{
    std::erase_if(in, [&record](const T &other) { return other.id == record.id; });
    if (record.revokedWhy.isEmpty())
        in.push_back(record);
}

std::optional<RunningDeadline> running(const CaseFile &file, const QString &rule, QDate today)
{
    auto all = runningDeadlines(file, today);
    const auto at = std::find_if(
        all.begin(), all.end(), [&rule](const RunningDeadline &one) { return one.deadline.rule.id == rule; });
    return at == all.end() ? std::nullopt : std::optional(std::move(*at));
}

/// The first day from which time on this ground may stand still in the case; invalid: no period leaves it out.
QDate firstStart(const CaseFile &file, const QString &ground, QDate today)
{
    QDate out;
    for (const RunningDeadline &one : runningDeadlines(file, today)) {
        if (one.deadline.rule.excluded.contains(ground) && (!out.isValid() || one.deadline.from < out))
            out = one.deadline.from;
    }
    return out;
}

/// Whether the heads grant it together (集体讨论决定), as the case clock's second one. 处罚办法 第五十七条
bool isGrantedTogether(const GrantedExtension &draft, const DeadlineRule &rule)
{
    return rule.extensions[std::size_t(draft.step - 1)].approval == QLatin1String("collective_discussion_of_heads");
}

/// The record of the discussion in which the heads granted it, after the extension before; one that concludes on the
/// penalty is another. Null where none is on file.
const CaseDocument *discussionOf(const CaseFile &file, const GrantedExtension &draft)
{
    const auto earlier = std::find_if(file.extensions.begin(), file.extensions.end(),
        [&draft](const GrantedExtension &one) { return one.rule == draft.rule && one.step == draft.step - 1; });
    const QDate since = earlier == file.extensions.end() ? QDate() : earlier->grantedOn;
    return discussionOf(file, {QStringLiteral("延长"), QStringLiteral("延期")}, since, draft.grantedOn);
}

} // namespace

std::vector<PeriodFault> faultsOf(const ExcludedPeriod &draft, const CaseFile &file, QDate today)
{
    std::vector<PeriodFault> found;
    const auto fault = [&found](const char *field, const char *text, const QStringList &values = {}) {
        found.push_back({QString::fromLatin1(field), {"casework", text, values}});
    };
    const QDate start = firstStart(file, draft.ground, today);
    if (!start.isValid())
        fault("ground", QT_TRANSLATE_NOOP("casework", "Choose the ground: no period of this case leaves out “%1”."),
            {excludedGroundName(draft.ground)});
    if (!draft.from.isValid())
        fault("from_on", QT_TRANSLATE_NOOP("casework", "Give the day it began."));
    else if (draft.from > today)
        fault("from_on", QT_TRANSLATE_NOOP("casework", "It cannot begin after today."));
    else if (draft.from < start)
        fault("from_on", QT_TRANSLATE_NOOP("casework", "It cannot begin before the period itself, on %1."),
            {start.toString(Qt::ISODate)});
    if (draft.until.isValid() && draft.until < draft.from)
        fault("until_on", QT_TRANSLATE_NOOP("casework", "It cannot end before it begins."));
    else if (draft.until > today)
        fault("until_on",
            QT_TRANSLATE_NOOP("casework", "It cannot end after today: leave the end open until it is known."));
    if (draft.note.trimmed().isEmpty())
        fault("note", QT_TRANSLATE_NOOP("casework", "Write what it was, e.g. who was commissioned with what."));
    return found;
}

std::vector<PeriodFault> faultsOf(const GrantedExtension &draft, const CaseFile &file, QDate today)
{
    std::vector<PeriodFault> found;
    const auto fault = [&found](const char *field, const char *text, const QStringList &values = {}) {
        found.push_back({QString::fromLatin1(field), {"casework", text, values}});
    };
    const auto now = running(file, draft.rule, today);
    if (!now || now->met) {
        fault("rule", QT_TRANSLATE_NOOP("casework", "This period does not run in the case any more."));
        return found;
    }
    if (now->extendedInRecord) {
        fault("rule",
            QT_TRANSLATE_NOOP("casework",
                "This is extended on the measure itself, with the approval and the day the party was told."));
        return found;
    }
    const DeadlineRule &rule = now->deadline.rule;
    const int next = nextExtension(*now);
    if (next == 0 || draft.step < next || draft.step > int(rule.extensions.size())
        || (draft.step > next && !rule.extensions[std::size_t(draft.step - 1)].instead)) {
        fault("rule", QT_TRANSLATE_NOOP("casework", "“%1” cannot be extended any further."), {rule.name.inWords()});
        return found;
    }
    if (!draft.grantedOn.isValid() || draft.grantedOn > today || draft.grantedOn < now->deadline.from)
        fault("granted_on",
            QT_TRANSLATE_NOOP("casework", "The day it was granted must lie between the day of the event and today."));
    else if (draft.grantedOn > now->deadline.lastDay)
        fault("granted_on",
            QT_TRANSLATE_NOOP("casework", "The period ended on %1: it can be extended only before its end."),
            {now->deadline.lastDay.toString(Qt::ISODate)});
    else if (isGrantedTogether(draft, rule) && !discussionOf(file, draft))
        fault("granted_on",
            QT_TRANSLATE_NOOP("casework",
                "The heads grant this extension together: until that day no record of their discussion that concludes "
                "to extend is final (集体讨论笔录)."));
    if (draft.ground.trimmed().isEmpty())
        fault("ground", QT_TRANSLATE_NOOP("casework", "Write why the period is extended."));
    return found;
}

QStringList groundsOf(const RunningDeadline &running)
{
    return running.deadline.rule.excluded;
}

int nextExtension(const RunningDeadline &running)
{
    if (running.extendedInRecord)
        return 0;
    int granted = 0;
    for (const GrantedExtension &extension : running.extensions)
        granted = std::max(granted, extension.step);
    return granted < int(running.deadline.rule.extensions.size()) ? granted + 1 : 0;
}

Result<CommitReceipt> excludePeriod(Workspace &workspace, const Actor &actor, const ExcludedPeriod &draft)
{
    const store::Reader reader = workspace.reader();
    auto file = readCaseFile(reader, draft.caseId, workspace.area());
    if (!file)
        return file.error();
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    const QDate today = todayOf(workspace);
    if (const auto faults = faultsOf(draft, *file, today); !faults.empty())
        return firstOf(faults);
    ExcludedPeriod period = draft;
    period.id = Id<ExcludedPeriod>::create();
    period.note = draft.note.trimmed();
    period.officer = actor.officer;
    period.officerName = actor.name;
    period.recordedOn = today;
    period.revokedWhy.clear();
    replace(file->excluded, period);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Leave time out of the count: %1"),
            {excludedGroundName(period.ground)}},
        *file, period);
}

Result<CommitReceipt> endPeriod(Workspace &workspace, const Actor &actor, const Id<ExcludedPeriod> &id, QDate until)
{
    const store::Reader reader = workspace.reader();
    auto period = reader.get(id);
    if (!period)
        return period.error();
    if (period->until.isValid())
        return refused(QT_TRANSLATE_NOOP("casework",
            "Its end is set already. Where that is wrong, take it back with the reason and enter it anew."));
    auto file = readCaseFile(reader, period->caseId, workspace.area());
    if (!file)
        return file.error();
    if (const auto officer = officerOf(reader, actor); !officer)
        return officer.error();
    period->until = until;
    if (!until.isValid())
        return Error{Error::Code::Invalid, {"casework", QT_TRANSLATE_NOOP("casework", "Give the day it ended."), {}},
            QStringLiteral("until_on")};
    if (const auto faults = faultsOf(*period, *file, todayOf(workspace)); !faults.empty())
        return firstOf(faults);
    replace(file->excluded, *period);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "The time left out has ended: %1"),
            {excludedGroundName(period->ground)}},
        *file, *period);
}

Result<CommitReceipt> revokePeriod(
    Workspace &workspace, const Actor &actor, const Id<ExcludedPeriod> &id, const QString &why)
{
    if (why.trimmed().isEmpty())
        return reasonMissing();
    const store::Reader reader = workspace.reader();
    auto period = reader.get(id);
    if (!period)
        return period.error();
    auto file = readCaseFile(reader, period->caseId, workspace.area());
    if (!file)
        return file.error();
    if (const auto officer = officerOf(reader, actor); !officer)
        return officer.error();
    period->revokedWhy = why.trimmed();
    replace(file->excluded, *period);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Take back time left out: %1"),
            {excludedGroundName(period->ground)}},
        *file, *period);
}

Result<CommitReceipt> grantExtension(Workspace &workspace, const Actor &actor, const GrantedExtension &draft)
{
    const store::Reader reader = workspace.reader();
    auto file = readCaseFile(reader, draft.caseId, workspace.area());
    if (!file)
        return file.error();
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    const QDate today = todayOf(workspace);
    if (const auto faults = faultsOf(draft, *file, today); !faults.empty())
        return firstOf(faults);
    const auto rule = DeadlineRules::shipped().find(draft.rule);
    if (const Result<void> may = mayAct(*file, *officer, rule->extensions[std::size_t(draft.step - 1)].approval, today);
        !may)
        return may.error();
    GrantedExtension extension = draft;
    extension.discussion = {};
    if (isGrantedTogether(draft, *rule))
        extension.discussion = discussionOf(*file, draft)->id;
    extension.id = Id<GrantedExtension>::create();
    extension.ground = draft.ground.trimmed();
    extension.officer = actor.officer;
    extension.officerName = actor.name;
    extension.revokedWhy.clear();
    replace(file->extensions, extension);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Extend a period: %1"), {rule->name.inWords()}}, *file, extension);
}

Result<CommitReceipt> revokeExtension(
    Workspace &workspace, const Actor &actor, const Id<GrantedExtension> &id, const QString &why)
{
    if (why.trimmed().isEmpty())
        return reasonMissing();
    const store::Reader reader = workspace.reader();
    auto extension = reader.get(id);
    if (!extension)
        return extension.error();
    auto file = readCaseFile(reader, extension->caseId, workspace.area());
    if (!file)
        return file.error();
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    const auto later =
        std::any_of(file->extensions.begin(), file->extensions.end(), [&extension](const GrantedExtension &one) {
            return one.rule == extension->rule && one.step > extension->step;
        });
    if (later)
        return refused(QT_TRANSLATE_NOOP("casework", "Take the later extension back first."));
    const auto rule = DeadlineRules::shipped().find(extension->rule);
    if (!rule)
        return rule.error();
    const QString &authority = rule->extensions[std::size_t(extension->step - 1)].approval;
    if (const Result<void> may = mayAct(*file, *officer, authority, todayOf(workspace)); !may)
        return may.error();
    extension->revokedWhy = why.trimmed();
    replace(file->extensions, *extension);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Take back an extension: %1"), {rule->name.inWords()}}, *file,
        *extension);
}

void followStage(
    store::UnitOfWork &work, CaseFile &file, const StageRow &from, const StageRow &to, const Actor &actor, QDate today)
{
    if (from.stops == to.stops)
        return;
    for (ExcludedPeriod &period : file.excluded) {
        if (from.stops.isEmpty() || period.ground != from.stops || period.until.isValid())
            continue;
        period.until = today;
        work.put(period);
    }
    if (to.stops.isEmpty())
        return;
    ExcludedPeriod period;
    period.id = Id<ExcludedPeriod>::create();
    period.caseId = file.one.id;
    period.ground = to.stops;
    period.from = today;
    period.note = to.name.zh;
    period.officer = actor.officer;
    period.officerName = actor.name;
    period.recordedOn = today;
    work.put(period);
    file.excluded.push_back(period);
}

} // namespace qilian::casework
