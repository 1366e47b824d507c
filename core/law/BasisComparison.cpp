#include "core/law/BasisComparison.h"

#include <QSet>
#include <algorithm>

namespace qilian::law {

namespace {

Standing limitsOf(const FineRange &old, const FineRange &later)
{
    if (old.kind != later.kind || old.of != later.of || old.floor != later.floor || old.may != later.may
        || old.condition != later.condition)
        return Standing::Open;
    if (old.max != later.max)
        return later.max < old.max ? Standing::Lighter : Standing::Heavier;
    const qint64 before = old.min.value_or(0);
    const qint64 now = later.min.value_or(0);
    return now == before ? Standing::Same : now < before ? Standing::Lighter : Standing::Heavier;
}

/// The later law's line for the same subject and branch that is not paired yet.
const FineRange *counterpart(const FineRange &line, const Basis &later, const std::vector<RangePair> &paired)
{
    const FineRange *found = nullptr;
    for (const FineRange &one : later.fines) {
        const bool taken =
            std::any_of(paired.begin(), paired.end(), [&one](const RangePair &pair) { return pair.later == &one; });
        if (taken || one.subject != line.subject || one.branch != line.branch)
            continue;
        if (one.condition == line.condition && one.of == line.of)
            return &one;
        if (!found)
            found = &one;
    }
    return found;
}

Standing kindsOf(const BasisComparison &comparison)
{
    const bool fewer = std::any_of(comparison.onlyOld.begin(), comparison.onlyOld.end(), isPenalty);
    const bool more = std::any_of(comparison.onlyLater.begin(), comparison.onlyLater.end(), isPenalty);
    return fewer && more ? Standing::Open : fewer ? Standing::Lighter : more ? Standing::Heavier : Standing::Same;
}

} // namespace

bool isPenalty(const QString &measure)
{
    static const QSet<QString> kPenalties{QStringLiteral("warning"), QStringLiteral("circulate_criticism"),
        QStringLiteral("confiscate_gain"), QStringLiteral("confiscate_goods"), QStringLiteral("confiscate_facility"),
        QStringLiteral("revoke_permit"), QStringLiteral("bar_reapplication"), QStringLiteral("limit_production"),
        QStringLiteral("stop_production"), QStringLiteral("suspend_business"), QStringLiteral("close_by_government"),
        QStringLiteral("ban_practice"), QStringLiteral("detention")};
    return kPenalties.contains(measure);
}

BasisComparison BasisComparison::of(const Basis &old, const Basis &later)
{
    BasisComparison out;
    for (const FineRange &line : old.fines) {
        const FineRange *same = counterpart(line, later, out.ranges);
        out.ranges.push_back({&line, same, same ? limitsOf(line, *same) : Standing::Open});
    }
    for (const FineRange &line : later.fines) {
        const bool paired = std::any_of(
            out.ranges.begin(), out.ranges.end(), [&line](const RangePair &pair) { return pair.later == &line; });
        if (!paired)
            out.ranges.push_back({nullptr, &line, Standing::Open});
    }
    std::stable_partition(out.ranges.begin(), out.ranges.end(),
        [](const RangePair &pair) { return pair.any().subject == QLatin1String("unit"); });
    for (const QString &measure : old.otherMeasures)
        (later.otherMeasures.contains(measure) ? out.inBoth : out.onlyOld).append(measure);
    for (const QString &measure : later.otherMeasures) {
        if (!old.otherMeasures.contains(measure))
            out.onlyLater.append(measure);
    }
    out.kinds = kindsOf(out);
    return out;
}

} // namespace qilian::law
