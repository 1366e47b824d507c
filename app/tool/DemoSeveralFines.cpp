#include "app/tool/DemoSeveralFines.h"

#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseWork.h"
#include "core/discretion/PackLibrary.h"

namespace qilian::tool {

namespace {

using discretion::Penalised;

const QString kBuilt = QStringLiteral("eia_facility_not_built");
const QString kPermit = QStringLiteral("permit_none");

/// One act and person, fined by the option of that rank of every factor.
struct Told {
    QString violation;
    Penalised who;
    QString branch;
    std::size_t option;
};

Result<void> fine(
    store::Workspace &workspace, const store::Actor &actor, const Id<casework::Case> &id, const Told &told)
{
    const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
    const auto packs = discretion::readPacks(workspace.reader());
    if (!file || !packs)
        return file ? packs.error() : file.error();
    const auto fitting = casework::benchmarksFor(*file, told.violation, *packs);
    if (fitting.empty())
        return {};
    casework::FineChoice choice;
    choice.packDigest = QString::fromLatin1(fitting.front().pack->digest);
    choice.assessment.benchmark = fitting.front().benchmark->id;
    choice.assessment.violation = told.violation;
    choice.assessment.penalised = told.who;
    if (told.who != Penalised::Party)
        choice.assessment.penalisedName = file->one.partyRepresentative;
    choice.assessment.facts.branch = told.branch;
    for (const discretion::Factor &factor : fitting.front().benchmark->factors)
        choice.assessment.facts.choices[factor.id] = {
            factor.options[std::min(told.option, factor.options.size() - 1)].id};
    const auto done = casework::determineFine(workspace, actor, id, choice);
    return done ? Result<void>() : done.error();
}

Result<void> chooseProposed(
    store::Workspace &workspace, const store::Actor &actor, const Id<casework::Case> &id, const QString &violation)
{
    const auto file = casework::readCaseFile(workspace.reader(), id, workspace.area());
    if (!file)
        return file.error();
    const auto proposal = casework::proposeBasis(*file, violation, casework::todayOf(workspace));
    if (!proposal || proposal->candidates.empty())
        return proposal ? Result<void>() : proposal.error();
    const law::Basis &first = *proposal->candidates.front();
    const auto done = casework::chooseBasis(workspace, actor, id, violation, first,
        proposal->isProposed(first) ? QString() : QStringLiteral("演示：合议意见。"));
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> determineDemoFines(
    store::Workspace &workspace, const access::Officer &officer, const Id<casework::Case> &id)
{
    const store::Actor actor{officer.id.uuid(), officer.name};
    const auto seen = workspace.reader().see(id);
    if (!seen)
        return seen.error();
    casework::Case changed = seen->value;
    changed.violations = {kBuilt, kPermit};
    if (const auto done = casework::saveCase(workspace, actor, changed, *seen); !done)
        return done.error();
    for (const QString &violation : changed.violations) {
        if (const auto done = chooseProposed(workspace, actor, id, violation); !done)
            return done.error();
    }
    for (const Told &told :
        {Told{kBuilt, Penalised::Party, QStringLiteral("in_time"), 1}, Told{kPermit, Penalised::Party, {}, 0},
            Told{kBuilt, Penalised::Responsible, QStringLiteral("individual"), 1}}) {
        if (const auto done = fine(workspace, actor, id, told); !done)
            return done.error();
    }
    return {};
}

} // namespace qilian::tool
