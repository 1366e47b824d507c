#include "core/casework/CaseBasis.h"

#include "core/casework/CaseFine.h"
#include "core/casework/CaseWork.h"
#include "core/casework/HigherFine.h"

#include <algorithm>

namespace qilian::casework {
namespace {

const QString kOfficersChoice = QStringLiteral("officer");

Error invalid(const char *text)
{
    return {Error::Code::Invalid, {"casework", text, {}}, {}};
}

/// Of the norms for the same act that apply side by side, the one with the higher fine becomes the proposed one.
void weighSeveral(BasisProposal &proposal, const CaseFile &file, const QString &violation)
{
    if (proposal.choice.alsoInForce.empty() || !proposal.choice.chosen)
        return;
    std::vector<const law::Basis *> norms{proposal.choice.chosen};
    norms.insert(norms.end(), proposal.choice.alsoInForce.begin(), proposal.choice.alsoInForce.end());
    const discretion::DeterminationRecord *standing = file.determination(violation);
    const HigherFine higher = higherFine(norms,
        file.one.partyKind == PartyKind::Citizen ? QStringLiteral("individual") : QStringLiteral("unit"),
        standing ? standing->base : std::nullopt);
    proposal.choice.chosen = higher.basis;
    proposal.severalNorms = higher.reason;
}

} // namespace

Result<BasisProposal> proposeBasis(const CaseFile &file, const QString &violation, QDate today)
{
    const Case &one = file.one;
    if (!one.actEndedOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("casework", "Write first when the act ended: the law of that day counts."));
    auto choice = law::Catalogue::shipped().basisFor(violation, one.actEndedOn, today, one.actStartedOn);
    if (!choice)
        return choice.error();
    BasisProposal out{std::move(*choice), {}, {}};
    weighSeveral(out, file, violation);
    if (out.choice.rule == law::BasisChoice::Rule::None)
        return out;
    std::vector<const law::Basis *> all{out.choice.chosen, out.choice.old, out.choice.code};
    all.insert(all.end(), out.choice.alsoInForce.begin(), out.choice.alsoInForce.end());
    for (const law::Basis *basis : all) {
        if (basis && std::find(out.candidates.begin(), out.candidates.end(), basis) == out.candidates.end())
            out.candidates.push_back(basis);
    }
    return out;
}

const law::Basis *basisOf(const Case &one, const QString &violation)
{
    const QJsonValue chosen = one.basis.value(violation);
    const law::Violation *known = law::Catalogue::shipped().find(violation);
    if (!known || !chosen.isObject())
        return nullptr;
    const auto at = std::find_if(known->bases.begin(), known->bases.end(), [&chosen](const law::Basis &basis) {
        return basis.law == chosen[u"law"].toString() && basis.articlePenalty == chosen[u"article_penalty"].toString();
    });
    return at == known->bases.end() ? nullptr : &*at;
}

Result<store::CommitReceipt> chooseBasis(store::Workspace &workspace, const store::Actor &actor, const Id<Case> &id,
    const QString &violation, const law::Basis &basis, const QString &reason)
{
    const QDate today = todayOf(workspace);
    const auto file = readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    if (const Result<void> open = mayDetermine(*file); !open)
        return open.error();
    if (!file->one.violations.contains(violation))
        return invalid(QT_TRANSLATE_NOOP("casework", "This violation is not one of the case."));
    const auto proposal = proposeBasis(*file, violation, today);
    if (!proposal)
        return proposal.error();
    if (std::find(proposal->candidates.begin(), proposal->candidates.end(), &basis) == proposal->candidates.end())
        return Error{Error::Code::Refused, proposal->choice.reason, {}};
    const bool proposed = proposal->isProposed(basis);
    if (!proposed && reason.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("casework", "Write why another basis than the proposed one applies."));

    auto work =
        workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Choose the basis: %1"), {basis.law}});
    auto changed = work.get(id);
    if (!changed)
        return changed.error();
    if (basisOf(*changed, violation) != &basis) {
        const auto standing = standingOf(workspace.reader(), *changed);
        if (!standing)
            return standing.error();
        takeFinesOff(*changed, *standing, [&violation](const auto &one) { return one.violation == violation; });
    }
    changed->basis.insert(violation,
        QJsonObject{{QStringLiteral("choice"), proposed ? law::enumText(proposal->choice.rule) : kOfficersChoice},
            {QStringLiteral("law"), basis.law}, {QStringLiteral("article_violated"), basis.articleViolated},
            {QStringLiteral("article_penalty"), basis.articlePenalty}, {QStringLiteral("reason"), reason.trimmed()}});
    changed->updatedAt = workspace.clock().now();
    keepDue(*changed, *file, today);
    work.put(*changed);
    return work.commit();
}

std::vector<discretion::Applicable> benchmarksFor(
    const CaseFile &file, const QString &violation, std::span<const discretion::Pack> packs)
{
    const law::Basis *basis = basisOf(file.one, violation);
    if (!basis)
        return {};
    auto out = discretion::applicableTo(*basis, file.area, std::max(file.one.actEndedOn, basis->from), packs);
    const law::Violation &act = *law::Catalogue::shipped().find(violation); // basisOf found it there
    // One article often punishes many acts; a reference has a benchmark for each of them by its name in the catalogue.
    std::erase_if(out, [&act](const discretion::Applicable &one) {
        return one.pack->reference && one.benchmark->violation != act.zh;
    });
    return out;
}

} // namespace qilian::casework
