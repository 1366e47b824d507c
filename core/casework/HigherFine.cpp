#include "core/casework/HigherFine.h"

#include <algorithm>

namespace qilian::casework {
namespace {

/// The highest amount one line of fines allows; absent where its base is not known.
std::optional<Money> ceilingOf(const law::FineRange &fine, const std::optional<Money> &base)
{
    const auto known = [](const Result<Money> &amount) { return amount ? std::optional(*amount) : std::nullopt; };
    if (fine.kind == law::FineRange::Kind::Amount)
        return known(Money::fromYuan(fine.max));
    if (!base)
        return std::nullopt;
    Money of = *base;
    if (const auto floor = fine.floor ? Money::fromYuan(*fine.floor) : Result<Money>(of); floor)
        of = std::max(of, *floor);
    return known(fine.kind == law::FineRange::Kind::Percent ? of.percent(fine.max, Rounding::Down)
                                                            : of.times(fine.max, Rounding::Down));
}

std::optional<Money> ceilingOf(const law::Basis &norm, const QString &subject, const std::optional<Money> &base)
{
    const bool named = std::any_of(norm.fines.begin(), norm.fines.end(),
        [&subject](const law::FineRange &fine) { return fine.subject == subject; });
    Money highest;
    for (const law::FineRange &fine : norm.fines) {
        if (named && fine.subject != subject)
            continue;
        const auto ceiling = ceilingOf(fine, base);
        if (!ceiling)
            return std::nullopt;
        highest = std::max(highest, *ceiling);
    }
    return highest;
}

QString cited(const law::Basis &norm)
{
    return QStringLiteral("《%1》%2").arg(norm.law, norm.articlePenalty);
}

} // namespace

HigherFine higherFine(
    std::span<const law::Basis *const> norms, const QString &subject, const std::optional<Money> &base)
{
    Q_ASSERT(!norms.empty());
    HigherFine out;
    Money highest;
    Money second;
    const law::Basis *next = nullptr;
    for (const law::Basis *norm : norms) {
        const auto ceiling = ceilingOf(*norm, subject, base);
        if (!ceiling)
            return {nullptr,
                {"casework",
                    QT_TRANSLATE_NOOP("casework",
                        "Several norms punish this act and the higher fine counts; what %1 allows hangs on an amount "
                        "that is not known yet. Compare them and write the reason."),
                    {cited(*norm)}}};
        if (!out.basis || *ceiling > highest) {
            next = out.basis;
            second = highest;
            out.basis = norm;
            highest = *ceiling;
        } else if (!next || *ceiling > second) {
            next = norm;
            second = *ceiling;
        }
    }
    if (!next)
        return out;
    out.reason = highest == second
        ? Message{"casework",
            QT_TRANSLATE_NOOP("casework",
                "Several norms punish this act and the higher fine counts; %1 and %2 both allow up to %3, the first is "
                "proposed."),
            {cited(*out.basis), cited(*next), highest.display()}}
        : Message{"casework",
            QT_TRANSLATE_NOOP("casework",
                "Several norms punish this act and the higher fine counts: %1 allows up to %2, %3 up to %4."),
            {cited(*out.basis), highest.display(), cited(*next), second.display()}};
    return out;
}

} // namespace qilian::casework
