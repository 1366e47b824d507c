#include "core/casework/RunningDeadlines.h"

#include "core/casework/CaseEvents.h"
#include "core/casework/CaseWork.h"
#include "core/casework/FollowUp.h"
#include "core/casework/MeasureEvents.h"
#include "core/casework/RecordClock.h"
#include "core/store/UnitOfWork.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace qilian::casework {
namespace {

/// What may still come after a case was closed: a suit, an answer of the police, the archive.
QStringList rulesAfterClosing(Stage stage)
{
    QStringList out;
    for (const char *rule : {"reconsideration_reply", "reconsideration_reply_simple", "reconsideration_decision",
             "litigation_reply", "withdraw_publication", "limit_followup", "seizure_release_service",
             "crime_supplement", "crime_police_decision", "crime_police_notice", "crime_goods_handover",
             "crime_objection", "crime_objection_reply", "crime_platform", "detention_return"})
        out.append(QString::fromLatin1(rule));
    if (stage == Stage::Closed)
        out.append(QStringLiteral("archive_handover"));
    return out;
}

bool isClosed(const Case &one)
{
    return one.stage == Stage::Closed || one.stage == Stage::Archived;
}

/// Ids of the rules that matter in the stages reached and beside them.
QStringList rulesReached(const Case &one)
{
    if (one.stage == Stage::NotFiled)
        return {};
    if (isClosed(one))
        return rulesAfterClosing(one.stage);
    const Procedure &procedure = procedureOf(one.procedureVersion);
    const StageRow &here = procedure.at(one.stage);
    QStringList out = measureDeadlines() + followUpDeadlines();
    out.append(QStringLiteral("announcement_service"));
    for (const StageRow &row : procedure.stages()) {
        if (row.path == here.path && row.order <= here.order)
            out += row.deadlines;
    }
    out.removeDuplicates();
    return out;
}

/// A right the party did not use lapses: nobody is late. 行政处罚法 第四十五条, 第六十四条, 第六十六条第二款
bool lapses(const DeadlineRule &rule)
{
    return rule.holder == QLatin1String("party")
        && (rule.group == QLatin1String("case_clock") || rule.group == QLatin1String("remedies")
            || rule.id == QLatin1String("installment_request"));
}

/// How long an act may be punished is the bureau's question once, at the filing, and no clock of the case.
bool isProsecutionLimit(const DeadlineRule &rule)
{
    return rule.holder == QLatin1String("agency") && rule.group == QLatin1String("prosecution_limits");
}

/// The platform asks for every decision of the ordinary procedure, but only a transfer has where to note it.
bool needsRecord(const QString &rule)
{
    return rule == u"crime_platform";
}

/// What the periods of a case are counted with.
struct Counting {
    const CaseFile &file;
    const CaseEvents &events;
    const CasePeriods &periods;
    QDate today;
};

/// `clock`: of the record the period belongs to; null: of the case.
std::optional<RunningDeadline> count(const DeadlineRule &named, const Counting &now, const RecordClock *clock)
{
    CaseEvents events = now.events;
    if (clock) {
        for (const auto &[event, day] : clock->events)
            events.replace(event, day);
    }
    const QDate from = events.on(named.fromEvent);
    if (!from.isValid())
        return std::nullopt;
    const CaseFile &file = now.file;
    const QDate today = now.today;
    DeadlineRule rule = DeadlineRules::shipped().inForce(named, from);
    DeadlineStart start = now.periods.startOf(rule, from, today);
    if (clock)
        clock->applyTo(rule, start);
    auto deadline = countDeadline(rule, start, WorkCalendar::shipped());
    if (!deadline)
        return std::nullopt;
    RunningDeadline out;
    if (clock) {
        out.of = clock->record;
        out.about = clock->about;
        out.extendedInRecord = clock->extensions.has_value();
    }
    const QDate done = events.on(rule.toEvent);
    const bool lapsed = lapses(rule) && deadline->lastDay.isValid() && deadline->lastDay < today;
    out.met = lapsed || (done.isValid() && done >= from);
    out.deadline = std::move(*deadline);
    for (const GrantedExtension &extension : file.extensions) {
        if (extension.rule == rule.id && !out.extendedInRecord)
            out.extensions.push_back(extension);
    }
    for (const ExcludedPeriod &period : file.excluded) {
        if (rule.excluded.contains(period.ground) && !out.extendedInRecord)
            out.excluded.push_back(period);
    }
    return out;
}

/// The parts of a plan to pay (分期缴纳), each with the day the head granted. 行政处罚法 第六十六条第二款
void addInstalments(std::vector<RunningDeadline> &out, const CaseFile &file, QDate today)
{
    const auto rule = DeadlineRules::shipped().find(QStringLiteral("payment"));
    const auto add = [&](const performance::Claim &claim, performance::Due towards) {
        const performance::Deferral *granted = file.performance.granted(claim.debtor, towards);
        if (!granted || !rule)
            return;
        const performance::Account account = accountOf(file, claim.debtor, today);
        const auto &plan = towards == performance::Due::Daily ? account.dailyPlan : account.plan;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            RunningDeadline one;
            one.of = record::refTo(*granted);
            one.about = {"casework", QT_TRANSLATE_NOOP("casework", "part %1 of %2: %3, %4"),
                {QString::number(i + 1), QString::number(plan.size()), plan[i].part.amount.display(),
                    claim.debtor.isEmpty() ? file.one.partyName : claim.debtor}};
            one.extendedInRecord = true;
            one.met = plan[i].paidOn.isValid();
            one.deadline.rule = *rule;
            one.deadline.from = granted->decidedOn;
            one.deadline.lastDay = one.deadline.unrolledDay = one.deadline.safeDay = plan[i].part.due;
            one.deadline.counted = {{"casework", QT_TRANSLATE_NOOP("casework", "By the plan granted on %1 by %2."),
                {granted->decidedOn.toString(Qt::ISODate), granted->decidedBy}}};
            out.push_back(std::move(one));
        }
    };
    for (const performance::Claim &claim : claimsOf(file)) {
        add(claim, performance::Due::Fine);
        add(claim, performance::Due::Daily);
    }
}

} // namespace

QString RunningDeadline::name() const
{
    const QString rule = deadline.rule.name.inWords();
    return of.isNull() ? rule : QStringLiteral("%1（%2）").arg(rule, about.inWords());
}

std::vector<RunningDeadline> runningDeadlines(const CaseFile &file, QDate today)
{
    const CaseEvents events = eventsOf(file, today);
    const CasePeriods periods = periodsOf(file);
    const std::vector<RecordClock> clocks = recordClocks(file, today);
    const Counting now{file, events, periods, today};
    std::vector<RunningDeadline> out;
    const auto add = [&out](std::optional<RunningDeadline> running) {
        if (running)
            out.push_back(std::move(*running));
    };
    const QStringList reached = rulesReached(file.one);
    for (const QString &id : reached) {
        const Result<DeadlineRule> named = DeadlineRules::shipped().find(id);
        if (!named || isProsecutionLimit(*named))
            continue;
        bool ofRecords = false;
        for (const RecordClock &clock : clocks) {
            if (!clock.has(id))
                continue;
            ofRecords = true;
            add(count(*named, now, &clock));
        }
        if (!ofRecords && !needsRecord(id))
            add(count(*named, now, nullptr));
    }
    if (!reached.isEmpty() && !isClosed(file.one))
        addInstalments(out, file, today);
    std::stable_sort(out.begin(), out.end(), [](const RunningDeadline &a, const RunningDeadline &b) {
        const auto rank = [](const RunningDeadline &one) {
            return std::tuple(one.met, !one.deadline.lastDay.isValid(), one.deadline.lastDay);
        };
        return rank(a) < rank(b);
    });
    return out;
}

std::optional<RunningDeadline> nextDue(const CaseFile &file, QDate today)
{
    for (RunningDeadline &running : runningDeadlines(file, today)) {
        const Deadline &deadline = running.deadline;
        const bool mine = deadline.rule.holder == QLatin1String("agency") && deadline.rule.kind == DeadlineKind::Period;
        if (mine && !running.met && !deadline.paused && deadline.lastDay.isValid())
            return std::move(running);
    }
    return std::nullopt;
}

void keepDue(Case &one, const CaseFile &file, QDate today)
{
    CaseFile changed = file;
    changed.one = one;
    const auto due = nextDue(changed, today);
    one.dueOn = due ? due->deadline.lastDay : QDate();
    one.dueRule = due ? due->deadline.rule.id : QString();
}

Result<void> refreshDue(store::Workspace &workspace, const store::ChangeSet &touched)
{
    std::set<Id<Case>> cases = touched.ids<Case>();
    const store::Reader reader = workspace.reader();
    const auto add = [&]<class T>(const std::set<Id<T>> &ids) {
        for (const Id<T> &id : ids) {
            const auto record = reader.get(id);
            if (!record)
                continue;
            if constexpr (requires { record->caseId; })
                cases.insert(record->caseId);
            else
                cases.insert(Id<Case>(record->forCase.id));
        }
    };
    const auto addAll = [&]<class... Kinds>(std::tuple<Kinds...> *) { (add(touched.ids<Kinds>()), ...); };
    addAll(static_cast<std::tuple<CaseDocument, ExcludedPeriod, GrantedExtension, ServiceAttempt, ServiceOutcome,
            measure::Correction, measure::Recheck, measure::Holding, measure::Disposal, measure::ProductionLimit,
            performance::Payment, performance::Deferral, performance::Remedy, performance::DemandAnswer,
            performance::CourtApplication, referral::Referral> *>(nullptr));
    const QDate today = todayOf(workspace);
    for (const Id<Case> &id : cases) {
        const auto file = readCaseFile(reader, id, workspace.area());
        if (!file || file->area != workspace.area())
            continue;
        Case one = file->one;
        keepDue(one, *file, today);
        if (one.dueOn == file->one.dueOn && one.dueRule == file->one.dueRule)
            continue;
        auto work =
            workspace.begin({{}, {}}, {"casework", QT_TRANSLATE_NOOP("casework", "Count the due day anew"), {}});
        auto stored = work.get(id);
        if (!stored)
            return stored.error();
        stored->dueOn = one.dueOn;
        stored->dueRule = one.dueRule;
        work.put(*stored);
        if (const auto done = work.commit(); !done)
            return done.error();
    }
    return {};
}

} // namespace qilian::casework
