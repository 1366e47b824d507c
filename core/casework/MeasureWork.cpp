#include "core/casework/MeasureWork.h"

#include "core/casework/DailyDecision.h"

#include "core/casework/CaseBasis.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using measure::MeasureContext;
using store::Actor;
using store::CommitReceipt;
using store::Workspace;

Message reason(const char *text)
{
    return {"casework", text, {}};
}

Error firstOf(const measure::Faults &faults)
{
    return {Error::Code::Invalid, faults.front().words, faults.front().field};
}

struct Standing {
    CaseFile file;
    MeasureContext context;
};

Result<Standing> standing(const Workspace &workspace, const Id<Case> &id)
{
    const store::Reader reader = workspace.reader();
    auto file = readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const auto officers = reader.records<access::Officer>("access/officers");
    if (!officers)
        return officers.error();
    MeasureContext context = measureContext(*file, *officers, workspace.clock().now());
    return Standing{std::move(*file), std::move(context)};
}

/// The record on file with what the form changed.
template <class T> Result<void> putChanged(store::UnitOfWork &work, const T &changed, const T &shown)
{
    if (shown.id.isNull()) {
        work.put(changed);
        return {};
    }
    const auto current = work.get(changed.id);
    if (!current)
        return current.error();
    const auto &description = T::description();
    QJsonObject fields = description.fieldsOf(*current);
    const QJsonObject before = description.fieldsOf(shown);
    const QJsonObject after = description.fieldsOf(changed);
    for (auto at = after.begin(); at != after.end(); ++at) {
        if (before.value(at.key()) != at.value())
            fields.insert(at.key(), at.value());
    }
    auto merged = description.make(changed.id.uuid(), fields);
    if (!merged)
        return merged.error();
    work.put(*merged);
    return {};
}

/// Commits with the case's day of change and its next last day, `measures` as they are from now on.
Result<CommitReceipt> commit(Workspace &workspace, store::UnitOfWork &work, CaseFile &file)
{
    auto one = work.get(file.one.id);
    if (!one)
        return one.error();
    one->updatedAt = workspace.clock().now();
    keepDue(*one, file, todayOf(workspace));
    work.put(*one);
    return work.commit();
}

template <class T> void replace(std::vector<T> &in, const T &changed)
{
    std::erase_if(in, [&changed](const T &one) { return one.id == changed.id; });
    in.push_back(changed);
}

} // namespace

MeasureContext measureContext(const CaseFile &file, const std::vector<access::Officer> &officers, const QDateTime &now)
{
    MeasureContext out;
    out.now = now;
    out.officers = officers;
    out.investigators = file.one.officers;
    out.withdrawn = file.one.withdrawn;
    out.actOn = file.one.actEndedOn.isValid() ? file.one.actEndedOn : out.today();
    out.measures = file.measures;
    return out;
}

measure::OriginalFine originalFineOf(const CaseFile &file, QDate today)
{
    measure::OriginalFine out;
    if (const CaseDocument *decision = file.document(QStringLiteral("penalty_decision"));
        decision && decision->state == DocumentState::Final) {
        out.decidedOn = decision->madeOn;
        out.servedOn = decision->servedOn;
    }
    out.actOn = file.one.actEndedOn.isValid() ? file.one.actEndedOn : today;
    out.partyIsUnit = file.one.partyKind != PartyKind::Citizen;
    const auto isEligible = [&](const QString &violation) {
        if (const law::Basis *chosen = basisOf(file.one, violation))
            return chosen->dailyFine;
        const law::Violation *known = law::Catalogue::shipped().find(violation);
        return known && std::any_of(known->bases.begin(), known->bases.end(), [&out](const law::Basis &basis) {
            return basis.dailyFine && basis.inForceOn(out.actOn);
        });
    };
    out.actEligible = std::any_of(file.one.violations.begin(), file.one.violations.end(), isEligible);
    std::vector<discretion::DeterminationRecord> eligible = file.determinations;
    std::erase_if(eligible, [&](const auto &one) { return !isEligible(one.violation); });
    out.amount = file.determinations.empty() ? file.one.fine : fineOf(eligible);
    return out;
}

Result<measure::DailyFine> dailyFineOf(const CaseFile &file, QDate today)
{
    measure::OriginalFine original = originalFineOf(file, today);
    original.finedUntil = dailyFinedUntil(dailyDecisionsOf(file));
    return measure::dailyFine(file.measures, original);
}

Result<CommitReceipt> saveCorrection(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const measure::Correction &changed, const measure::Correction &shown)
{
    auto now = standing(workspace, id);
    if (!now)
        return now.error();
    if (const auto faults = measure::faultsOf(changed, now->context); !faults.empty())
        return firstOf(faults);
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Order to correct")));
    if (const auto put = putChanged(work, changed, shown); !put)
        return put.error();
    replace(now->file.measures.corrections, changed);
    return commit(workspace, work, now->file);
}

Result<CommitReceipt> saveHolding(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const measure::Holding &changed, const std::vector<measure::HeldThing> &newThings, const measure::Holding &shown)
{
    auto now = standing(workspace, id);
    if (!now)
        return now.error();
    if (const auto faults = measure::faultsOf(changed, newThings, now->context); !faults.empty())
        return firstOf(faults);
    auto work = workspace.begin(actor,
        changed.isSeizure() ? reason(QT_TRANSLATE_NOOP("casework", "Seal or seize"))
                            : reason(QT_TRANSLATE_NOOP("casework", "Register evidence in advance")));
    if (const auto put = putChanged(work, changed, shown); !put)
        return put.error();
    replace(now->file.measures.holdings, changed);
    for (const measure::HeldThing &thing : newThings) {
        work.put(thing);
        now->file.measures.things.push_back(thing);
    }
    return commit(workspace, work, now->file);
}

Result<CommitReceipt> saveLimit(Workspace &workspace, const Actor &actor, const Id<Case> &id,
    const measure::ProductionLimit &changed, const measure::ProductionLimit &shown)
{
    auto now = standing(workspace, id);
    if (!now)
        return now.error();
    if (const auto faults = measure::faultsOf(changed, now->context); !faults.empty())
        return firstOf(faults);
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Limit or stop production")));
    if (const auto put = putChanged(work, changed, shown); !put)
        return put.error();
    replace(now->file.measures.limits, changed);
    return commit(workspace, work, now->file);
}

Result<CommitReceipt> recheck(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, const measure::Recheck &found)
{
    auto now = standing(workspace, id);
    if (!now)
        return now.error();
    if (const auto faults = measure::faultsOf(found, now->context); !faults.empty())
        return firstOf(faults);
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Recheck")));
    work.put(found);
    now->file.measures.rechecks.push_back(found);
    return commit(workspace, work, now->file);
}

Result<CommitReceipt> disposeOf(
    Workspace &workspace, const Actor &actor, const Id<Case> &id, const std::vector<measure::Disposal> &disposals)
{
    auto now = standing(workspace, id);
    if (!now)
        return now.error();
    auto work = workspace.begin(actor, reason(QT_TRANSLATE_NOOP("casework", "Release things held")));
    for (const measure::Disposal &disposal : disposals) {
        if (const auto faults = measure::faultsOf(disposal, now->context); !faults.empty())
            return firstOf(faults);
        work.put(disposal);
        now->file.measures.disposals.push_back(disposal);
        now->context.measures.disposals.push_back(disposal);
    }
    return commit(workspace, work, now->file);
}

} // namespace qilian::casework
