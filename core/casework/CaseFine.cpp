#include "core/casework/CaseFine.h"

#include "core/casework/CaseWork.h"
#include "core/discretion/PackLibrary.h"

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

Result<Id<DeterminationRecord>> determineFine(
    store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id, const FineChoice &choice)
{
    const store::Reader reader = workspace.reader();
    const auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    if (const Result<void> open = mayDetermine(*file); !open)
        return open.error();
    const auto used = discretion::packOfDigest(reader, choice.packDigest);
    if (!used)
        return used.error();
    const auto pack = used->pack();
    if (!pack)
        return pack.error();
    discretion::Assessment assessment = choice.assessment;
    for (discretion::Support &support : assessment.evidence) {
        for (const evidence::EvidenceItem &item : file->evidence) {
            if (item.id.uuid() == support.evidence)
                support.title = item.title;
        }
    }
    auto record = DeterminationRecord::of(*used, *pack, assessment);
    if (!record)
        return record.error();
    record->forCase = Case::description().ref(id);
    if (const Result<void> fits = evidenceFits(*record, *file); !fits)
        return fits.error();
    const auto before = determinationsOf(reader, id);
    if (!before)
        return before.error();
    if (!before->empty())
        record->replaces = record::refTo(before->back());

    auto work = workspace.begin(
        actor, {"casework", QT_TRANSLATE_NOOP("casework", "Determine the fine: %1"), {record->amount.display()}});
    auto changed = work.get(id);
    if (!changed)
        return changed.error();
    changed->determination = record->id;
    changed->fine = record->amount;
    changed->updatedAt = workspace.clock().now();
    keepDue(*changed, *file, todayOf(workspace));
    work.put(*record);
    work.put(*changed);
    if (const auto done = work.commit(); !done)
        return done.error();
    return record->id;
}

Result<std::vector<DeterminationRecord>> determinationsOf(const store::Reader &reader, const Id<Case> &id)
{
    return reader.records<DeterminationRecord>(
        "casework/determinations_of_case", {{"case", Case::description().ref(id).text()}});
}

} // namespace qilian::casework
