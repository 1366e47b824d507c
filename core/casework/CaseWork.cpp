#include "core/casework/CaseWork.h"

#include "core/base/ChinaTime.h"
#include "core/casework/CaseDecided.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseNumber.h"
#include "core/casework/PeriodWork.h"
#include "core/casework/Permission.h"

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

Message reason(const char *text, const QStringList &values = {})
{
    return {"casework", text, values};
}

Result<CommitReceipt> putConfirmation(Workspace &workspace, const Actor &actor, const CaseFile &file,
    const QString &item, const QString &note, bool revoked)
{
    Confirmation confirmation;
    confirmation.id = Id<Confirmation>::create();
    confirmation.caseId = file.one.id;
    confirmation.item = item;
    confirmation.round = file.one.round;
    confirmation.officer = actor.officer;
    confirmation.officerName = actor.name;
    confirmation.on = todayOf(workspace);
    confirmation.note = note.trimmed();
    confirmation.revoked = revoked;
    auto work = workspace.begin(actor,
        revoked ? reason(QT_TRANSLATE_NOOP("casework", "Take a confirmation back"))
                : reason(QT_TRANSLATE_NOOP("casework", "Confirm")));
    work.put(confirmation);
    return work.commit();
}

/// Basis and fines of a violation that is no more one of the case go with it, as long as they may change.
Result<void> keepToViolations(Case &one, const CaseFile &file)
{
    for (const QString &violation : file.one.violations) {
        if (!one.violations.contains(violation))
            one.basis.remove(violation);
    }
    const auto isGone = [&one](const auto &record) { return !one.violations.contains(record.violation); };
    if (std::none_of(file.determinations.begin(), file.determinations.end(), isGone))
        return {};
    if (const Result<void> open = mayDetermine(file); !open)
        return open.error();
    takeFinesOff(one, file.determinations, isGone);
    return {};
}

/// 案号: an ordinary case has it from its filing on, one decided on the spot from the notice on, as its papers are
/// named by it.
Result<void> giveNumber(const Workspace &workspace, const access::Bureau &bureau, Case &one, QDate today)
{
    if (!one.number.isEmpty() || (one.stage != Stage::Filed && one.stage != Stage::OnSpotNotice))
        return {};
    const auto series = numberSeries(bureau, caseWord(), today.year());
    if (!series)
        return series.error();
    const auto number = nextNumber(workspace, *series);
    if (!number)
        return number.error();
    one.number = number->text();
    one.numberSeries = number->series;
    one.numberSerial = number->serial;
    return {};
}

/// What a return undoes: the reviews and decisions that came after.
void returnTo(Case &one)
{
    ++one.round;
    one.legalReview = ReviewResult::None;
    one.legalReviewedOn = QDate();
    one.discussedOn = QDate();
}

} // namespace

QDate todayOf(const Workspace &workspace)
{
    return chinaDay(workspace.clock().now());
}

std::vector<CaseFault> faultsOf(const Case &draft, QDate today)
{
    std::vector<CaseFault> found;
    const auto fault = [&found](const char *field, const char *text) {
        found.push_back({QString::fromLatin1(field), {"casework", text, {}}});
    };
    if (draft.cause.trimmed().isEmpty())
        fault("cause", QT_TRANSLATE_NOOP("casework", "Write the cause of the case."));
    if (draft.partyName.trimmed().isEmpty())
        fault("party_name", QT_TRANSLATE_NOOP("casework", "Choose the party."));
    if (draft.source.trimmed().isEmpty())
        fault("source", QT_TRANSLATE_NOOP("casework", "Write where the lead came from."));
    if (draft.leadReceivedOn > today)
        fault("lead_received_on", QT_TRANSLATE_NOOP("casework", "The lead cannot be received after today."));
    if (draft.actEndedOn > today)
        fault("act_ended_on", QT_TRANSLATE_NOOP("casework", "The act cannot end after today."));
    if (draft.actStartedOn.isValid() && draft.actEndedOn.isValid() && draft.actStartedOn > draft.actEndedOn)
        fault("act_started_on", QT_TRANSLATE_NOOP("casework", "The act cannot begin after it ended."));
    if (draft.fine.value_or(Money()).fen() < 0 || draft.confiscation.value_or(Money()).fen() < 0)
        fault("fine_fen", QT_TRANSLATE_NOOP("casework", "An amount cannot be negative."));
    return found;
}

void snapshotParty(Case &draft, const party::Enterprise &enterprise)
{
    draft.party = record::refTo(enterprise);
    draft.partyName = enterprise.name;
    draft.partyCode = enterprise.creditCode;
    draft.partyAddress = enterprise.address;
    draft.partyRepresentative = enterprise.legalRepresentative;
    draft.partyPhone = enterprise.phone;
}

Result<Id<Case>> openCase(Workspace &workspace, const Actor &actor, const CaseOpening &opening)
{
    const QDate today = todayOf(workspace);
    CaseFile file;
    file.one = opening.draft;
    Case &one = file.one;
    one.id = Id<Case>::create();
    one.stage = opening.onTheSpot ? Stage::OnSpotViolation : Stage::Lead;
    one.procedureVersion = procedureOn(today).version();
    if (!one.leadReceivedOn.isValid())
        one.leadReceivedOn = today;
    if (!one.discoveredOn.isValid())
        one.discoveredOn = one.leadReceivedOn;
    if (const auto faults = faultsOf(one, today); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    one.updatedAt = workspace.clock().now();
    keepDue(one, file, today);

    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Open a case: %1"), {one.cause}));
    const record::Ref here = record::refTo(one);
    if (!opening.finding.isNull()) {
        auto finding = work.get(opening.finding);
        if (!finding)
            return finding.error();
        finding->openedCase = here;
        work.put(*finding);
        if (one.sourceRef.isNull())
            one.sourceRef = record::refTo(*finding);
    }
    for (const Id<evidence::EvidenceItem> &item : opening.evidence) {
        evidence::EvidenceLink link;
        link.id = Id<evidence::EvidenceLink>::create();
        link.item = item;
        link.to = here;
        work.put(link);
    }
    work.put(one);
    if (const auto done = work.commit(); !done)
        return done.error();
    return one.id;
}

Result<CommitReceipt> saveCase(
    Workspace &workspace, const Actor &actor, const Case &changed, const store::Seen<Case> &seen)
{
    const QDate today = todayOf(workspace);
    if (const auto faults = faultsOf(changed, today); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    const store::Reader reader = workspace.reader();
    auto file = readCaseFile(reader, changed.id, workspace.area());
    if (!file)
        return file.error();
    const auto officer = reader.get(Id<access::Officer>(actor.officer));
    if (const Result<void> may = mayChange(reader, *file, changed, officer.value_or(access::Officer()), today); !may)
        return may.error();
    Case one = changed;
    one.stage = seen.value.stage;
    one.number = seen.value.number;
    if (const Result<void> kept = keepToViolations(one, *file); !kept)
        return kept.error();
    one.updatedAt = workspace.clock().now();
    keepDue(one, *file, today);
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Change the case")));
    work.put(one, seen);
    return work.commit();
}

Result<CommitReceipt> linkEvidence(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const std::vector<Id<evidence::EvidenceItem>> &items, const QString &proves)
{
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Put evidence on the case")));
    for (const Id<evidence::EvidenceItem> &item : items) {
        evidence::EvidenceLink link;
        link.id = Id<evidence::EvidenceLink>::create();
        link.item = item;
        link.to = Case::description().ref(id);
        link.proves = proves;
        work.put(link);
    }
    return work.commit();
}

evidence::ImportReport importForFinding(Workspace &workspace, const Actor &actor,
    const evidence::ImportContext &context, std::span<const QString> files, std::stop_token stop)
{
    evidence::ImportReport report = evidence::importFiles(workspace, actor, context, files, stop);
    const auto finding = workspace.reader().get(Id<inspection::ChecklistAnswer>(context.checklistAnswer.id));
    if (!finding || finding->openedCase.isNull())
        return report;
    std::vector<Id<evidence::EvidenceItem>> taken;
    for (const evidence::ImportedFile &file : report.files) {
        if (!file.fault && !file.duplicate)
            taken.push_back(file.item);
    }
    if (taken.empty())
        return report;
    const auto linked = linkEvidence(workspace, actor, Id<Case>(finding->openedCase.id), taken, {});
    for (evidence::ImportedFile &file : report.files) {
        if (!linked && !file.fault && !file.duplicate)
            file.fault = linked.error(); // it is evidence, and the officer must put it on the case himself
    }
    return report;
}

Result<CommitReceipt> confirm(Workspace &workspace, const Actor &actor, const Id<Case> &id, const QString &item,
    const QString &note, bool revoked)
{
    const store::Reader reader = workspace.reader();
    const auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const QDate today = todayOf(workspace);
    const Condition *condition = procedureFor(file->one.procedureVersion, today).condition(item);
    if (!condition || condition->kind != Condition::Kind::Confirmation)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "The procedure asks nobody to confirm “%1”."), {item}}, {}};
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    if (const Result<void> may = mayAct(*file, *officer, condition->by, today); !may)
        return may.error();
    return putConfirmation(workspace, actor, *file, item, note, revoked);
}

Result<CommitReceipt> approve(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, Stage stage, const QString &note)
{
    const store::Reader reader = workspace.reader();
    const auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    const QDate today = todayOf(workspace);
    const QString by = approvalBefore(procedureFor(file->one.procedureVersion, today), file->one.stage, stage);
    if (const Result<void> may = mayAct(*file, *officer, by, today); !may)
        return may.error();
    return putConfirmation(workspace, actor, *file, Confirmation::approvalOf(stage), note, false);
}

Result<CommitReceipt> overrideGuard(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, const QString &item, const QString &why, bool revoked)
{
    const QDate today = todayOf(workspace);
    const store::Reader reader = workspace.reader();
    const auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const Condition *condition = procedureFor(file->one.procedureVersion, today).condition(item);
    const Guard *test = guard(item);
    if (!condition || !test)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "The procedure has no requirement “%1”."), {item}}, {}};
    const CaseFacts facts = factsOf(*file, today);
    const Situation now{facts, today};
    if (!condition->room || (!revoked && !hasRoom(*condition, now)))
        return refused(QT_TRANSLATE_NOOP("casework", "The law leaves no room here. %1"), {test->words(now).inWords()});
    const auto officer = officerOf(reader, actor);
    if (!officer)
        return officer.error();
    if (const Result<void> may = mayAct(*file, *officer, condition->room->by, today); !may)
        return may.error();
    if (why.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write the reason; it stays in the file."), {}},
            QStringLiteral("reason")};
    return putConfirmation(workspace, actor, *file, Confirmation::overrideOf(item), why, revoked);
}

Result<CommitReceipt> moveOn(Workspace &workspace, const Actor &actor, const Id<Case> &id, Stage to)
{
    const QDate today = todayOf(workspace);
    auto file = readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    const Procedure &procedure = procedureFor(file->one.procedureVersion, today);
    const CaseFacts facts = factsOf(*file, today);
    if (const auto gaps = gapsBefore(procedure, to, Situation{facts, today}); !gaps.empty()) {
        QStringList words;
        for (const Gap &gap : gaps)
            words.append(gap.words.inWords());
        return refused(QT_TRANSLATE_NOOP("casework", "The case cannot move to “%1” yet. %2"),
            {procedure.at(to).name.inWords(), words.join(u' ')});
    }
    const QString toWords = procedure.at(to).name.inWords();
    auto work = workspace.begin(actor,
        file->one.procedureVersion == procedure.version()
            ? reason(QT_TRANSLATE_NOOP("casework", "Move the case on: %1"), {toWords})
            : reason(QT_TRANSLATE_NOOP("casework",
                         "Move the case on: %1. From now on by the procedure in force since %2 (before: %3)"),
                {toWords, procedure.effectiveFrom().toString(Qt::ISODate), file->one.procedureVersion}));
    auto changed = work.get(id);
    if (!changed)
        return changed.error();
    const StageRow &from = procedure.at(changed->stage);
    if (from.transitionTo(to)->way == Transition::Way::Back)
        returnTo(*changed);
    changed->stage = to;
    changed->procedureVersion = procedure.version();
    followStage(work, *file, from, procedure.at(to), actor, today);
    changed->updatedAt = workspace.clock().now();
    const NumberLock lock;
    if (to == Stage::Filed && !changed->filedOn.isValid())
        changed->filedOn = today;
    if (const Result<void> numbered = giveNumber(workspace, file->bureau, *changed, today); !numbered)
        return numbered.error();
    if (to == Stage::Service && !changed->decidedOn.isValid())
        changed->decidedOn = today;
    if (to == Stage::Service) {
        if (const auto kept = keepDecidedFines(work, workspace.reader(), *changed, file->determinations); !kept)
            return kept.error();
    }
    keepDue(*changed, *file, today);
    work.put(*changed);
    return work.commit();
}

} // namespace qilian::casework
