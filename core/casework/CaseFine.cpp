#include "core/casework/CaseFine.h"

#include "core/casework/CaseBasis.h"
#include "core/casework/CaseWork.h"
#include "core/casework/EarlierPenalties.h"
#include "core/casework/UniformFine.h"
#include "core/discretion/PackLibrary.h"
#include "core/discretion/SimilarCases.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

using discretion::DeterminationRecord;

/// The stages in which the bureau still settles what it will decide.
constexpr std::array kOpen{Stage::Lead, Stage::PreliminaryReview, Stage::Filed, Stage::Investigation, Stage::Suspended,
    Stage::InvestigationClosed, Stage::CaseReview, Stage::PriorNotice, Stage::StatementDefence, Stage::Hearing,
    Stage::LegalReview, Stage::CollectiveDiscussion, Stage::Decision, Stage::OnSpotViolation, Stage::OnSpotNotice};

/// Decisions that fix the fine.
constexpr std::array kDecisions{"penalty_decision", "simple_decision", "no_penalty_decision"};

const QString kIndividual = QStringLiteral("individual");

Error refusal(Error::Code code, const char *text)
{
    return {code, {"casework", text, {}}, {}};
}

/// Evidence proves something of this case, and something that was chosen.
Result<void> evidenceFits(const DeterminationRecord &record, const CaseFile &file)
{
    const auto isChosen = [&record](const QString &factor, const QString &option) {
        if (factor == record.override || record.choices.value(factor).toArray().contains(option))
            return true;
        const QJsonArray held = record.settling.value(u"circumstances").toArray();
        return std::any_of(held.begin(), held.end(), [&](const QJsonValue &one) {
            return one[u"id"].toString() == factor && one[u"met"].toArray().contains(option);
        });
    };
    for (auto factor = record.evidence.begin(); factor != record.evidence.end(); ++factor) {
        const QJsonObject options = factor.value().toObject();
        for (auto option = options.begin(); option != options.end(); ++option) {
            for (const QJsonValue item : option.value().toArray()) {
                const bool onCase = std::any_of(file.evidence.begin(), file.evidence.end(),
                    [&item](const evidence::EvidenceItem &one) { return one.id.text() == item.toString(); });
                if (!onCase)
                    return Error{Error::Code::Invalid,
                        {"casework",
                            QT_TRANSLATE_NOOP(
                                "casework", "Only evidence of the case can prove a choice. Put it on the case first."),
                            {}},
                        {}};
            }
            if (!isChosen(factor.key(), option.key()))
                return Error{Error::Code::Invalid,
                    {"casework", QT_TRANSLATE_NOOP("casework", "Evidence is linked to an option that is not chosen."),
                        {}},
                    factor.key() + u'/' + option.key()};
        }
    }
    return {};
}

/// Like cases alike: what is counted is looked up, and a figure apart from comparable ones says why.
Result<void> treatsAlike(
    const store::Reader &reader, const CaseFile &file, const discretion::Pack &pack, const DeterminationRecord &record)
{
    const auto counted = recidivismCounted(
        reader, file.one, record.violation, *pack.benchmark(record.benchmark), record.facts().choices);
    return counted ? discretion::deviationExplained(reader, record, file.bureau.deviationPercent) : counted;
}

/// A benchmark's branch for responsible persons is for them alone, and one of them is fined by no other where it has
/// one.
Result<void> branchFits(const DeterminationRecord &record, const discretion::Benchmark &benchmark, PartyKind party)
{
    using discretion::Penalised;
    const auto isForPersons = [](const discretion::StatutoryRange &range) { return range.subject == kIndividual; };
    const bool forPersons = std::any_of(benchmark.statutory.begin(), benchmark.statutory.end(),
        [&](const auto &range) { return range.branch == record.branch && isForPersons(range); });
    const bool hasSuch = std::any_of(benchmark.statutory.begin(), benchmark.statutory.end(), isForPersons);
    if (record.penalised == Penalised::Responsible && hasSuch && !forPersons)
        return refusal(Error::Code::Invalid,
            QT_TRANSLATE_NOOP("casework", "A responsible person is fined by the branch for persons: choose it."));
    if (record.penalised == Penalised::Party && party == PartyKind::Unit && forPersons)
        return refusal(Error::Code::Invalid,
            QT_TRANSLATE_NOOP("casework", "This branch is for responsible persons, not for the unit itself."));
    return {};
}

} // namespace

Result<void> mayDetermine(const CaseFile &file)
{
    const bool made = std::any_of(kDecisions.begin(), kDecisions.end(), [&file](const char *type) {
        const CaseDocument *decision = file.document(QString::fromLatin1(type));
        return decision && decision->state == DocumentState::Final;
    });
    if (!made && std::find(kOpen.begin(), kOpen.end(), file.one.stage) != kOpen.end())
        return {};
    return Error{Error::Code::Refused,
        {"casework",
            QT_TRANSLATE_NOOP("casework", "The fine is decided. It changes only when the decision is withdrawn."), {}},
        {}};
}

Result<void> mayFine(const CaseFile &file, const QString &violation, const FinedPerson &person)
{
    using discretion::Penalised;
    if (!file.one.violations.contains(violation))
        return refusal(Error::Code::Invalid, QT_TRANSLATE_NOOP("casework", "This violation is not one of the case."));
    const law::Basis *basis = basisOf(file.one, violation);
    if (!basis)
        return refusal(Error::Code::Refused,
            QT_TRANSLATE_NOOP("casework", "Choose the basis of this violation first: the fine rests on it."));
    if (person.who == Penalised::Party)
        return {};
    if (person.name.trimmed().isEmpty())
        return refusal(Error::Code::Invalid, QT_TRANSLATE_NOOP("casework", "Write who is fined beside the party."));
    const bool finesPersons = std::any_of(basis->fines.begin(), basis->fines.end(),
        [](const law::FineRange &fine) { return fine.subject == kIndividual; });
    if (person.who == Penalised::Responsible && (!finesPersons || file.one.partyKind != PartyKind::Unit))
        return refusal(Error::Code::Refused,
            QT_TRANSLATE_NOOP(
                "casework", "The basis of this violation fines no responsible persons beside the party."));
    return {};
}

Result<Id<DeterminationRecord>> determineFine(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const FineChoice &choice)
{
    const store::Reader reader = workspace.reader();
    const auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const FinedPerson person{choice.assessment.penalised, choice.assessment.penalisedName};
    for (const Result<void> &may : {mayDetermine(*file), mayFine(*file, choice.assessment.violation, person)}) {
        if (!may)
            return may.error();
    }
    const auto used = discretion::packForFine(workspace, choice.packDigest);
    if (!used)
        return used.error();
    const auto pack = used->record.pack();
    if (!pack)
        return pack.error();
    discretion::Assessment assessment = choice.assessment;
    for (discretion::Support &support : assessment.evidence) {
        for (const evidence::EvidenceItem &item : file->evidence) {
            if (item.id.uuid() == support.evidence)
                support.title = item.title;
        }
    }
    auto record = DeterminationRecord::of(used->record, *pack, assessment);
    if (!record)
        return record.error();
    record->forCase = Case::description().ref(id);
    record->determinedBy = actor.officer;
    record->determinedAt = workspace.clock().now();
    for (const Result<void> &fits :
        {branchFits(*record, *pack->benchmark(record->benchmark), file->one.partyKind), evidenceFits(*record, *file)}) {
        if (!fits)
            return fits.error();
    }
    if (const Result<void> alike = treatsAlike(reader, *file, *pack, *record); !alike)
        return alike.error();
    if (record->individual.trimmed().isEmpty()) {
        const auto alike = looksTakenOver(reader, file->area, *record);
        if (!alike)
            return alike.error();
        if (*alike)
            return Error{Error::Code::Conflict, **alike, {}};
    }
    const auto before = determinationsOf(reader, id);
    if (!before)
        return before.error();
    const auto isSame = [&record](const DeterminationRecord &one) {
        return one.violation == record->violation && FinedPerson::of(one) == FinedPerson::of(*record);
    };
    if (const auto last = std::find_if(before->rbegin(), before->rend(), isSame); last != before->rend())
        record->replaces = record::refTo(*last);

    auto work = workspace.begin(
        actor, {"casework", QT_TRANSLATE_NOOP("casework", "Determine the fine: %1"), {record->amount.display()}});
    auto changed = work.get(id);
    if (!changed)
        return changed.error();
    auto standing = standingOf(reader, *changed);
    if (!standing)
        return standing.error();
    std::erase_if(*standing, isSame);
    standing->push_back(*record);
    putFines(*changed, *standing);
    changed->updatedAt = workspace.clock().now();
    keepDue(*changed, *file, todayOf(workspace));
    if (used->isNew)
        work.put(used->record);
    work.put(*record);
    work.put(*changed);
    if (const auto done = work.commit(); !done)
        return done.error();
    return record->id;
}

Result<store::CommitReceipt> withdrawFine(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const Id<DeterminationRecord> &fine, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refusal(
            Error::Code::Invalid, QT_TRANSLATE_NOOP("casework", "Write why the fine is taken off the case."));
    const auto file = readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    if (const Result<void> open = mayDetermine(*file); !open)
        return open.error();
    auto work = workspace.begin(
        actor, {"casework", QT_TRANSLATE_NOOP("casework", "Take a fine off the case: %1"), {reason.trimmed()}});
    auto changed = work.get(id);
    if (!changed)
        return changed.error();
    if (!changed->determinations.contains(fine.text()))
        return refusal(Error::Code::NotFound, QT_TRANSLATE_NOOP("casework", "This fine does not stand on the case."));
    const auto standing = standingOf(workspace.reader(), *changed);
    if (!standing)
        return standing.error();
    takeFinesOff(*changed, *standing, [&fine](const DeterminationRecord &one) { return one.id == fine; });
    changed->updatedAt = workspace.clock().now();
    keepDue(*changed, *file, todayOf(workspace));
    work.put(*changed);
    return work.commit();
}

void putFines(Case &one, std::span<const DeterminationRecord> standing)
{
    one.determinations.clear();
    for (const DeterminationRecord &record : standing)
        one.determinations.append(record.id.text());
    one.fine = fineOf(standing);
}

void takeFinesOff(
    Case &one, std::vector<DeterminationRecord> standing, const std::function<bool(const DeterminationRecord &)> &gone)
{
    if (std::erase_if(standing, gone) > 0)
        putFines(one, standing);
}

Result<std::vector<DeterminationRecord>> determinationsOf(const store::Reader &reader, const Id<Case> &id)
{
    return reader.records<DeterminationRecord>(
        "casework/determinations_of_case", {{"case", Case::description().ref(id).text()}});
}

} // namespace qilian::casework
