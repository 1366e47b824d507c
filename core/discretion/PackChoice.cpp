#include "core/discretion/PackChoice.h"

#include "core/base/Identifiers.h"
#include "core/law/LawText.h"

#include <tuple>

namespace qilian::discretion {

namespace {

/// How many divisions the jurisdiction stands above the area; nothing where it does not hold it.
std::optional<int> levelsAbove(QStringView area, const QString &jurisdiction)
{
    if (!AreaCode::contains(jurisdiction, area))
        return std::nullopt;
    int levels = 0;
    for (QString at = area.toString(); !at.isEmpty() && at != jurisdiction; at = AreaCode::parent(at))
        ++levels;
    return levels;
}

enum class Match { None, Article, Place };

Match matchOf(const Benchmark &benchmark, const law::Basis &basis)
{
    const QString title = law::LawText::shortTitle(basis.law);
    Match best = Match::None;
    for (const Citation &one : benchmark.basis) {
        if (law::LawText::shortTitle(one.law) != title)
            continue;
        for (const law::ArticleRef &cited : law::ArticleRef::allOf(one.article)) {
            for (const law::ArticleRef &place : basis.penaltyRefs) {
                if (cited == place)
                    best = Match::Place;
                else if (cited.meets(place))
                    best = std::max(best, Match::Article);
            }
        }
    }
    return best;
}

/// A reference of this program serves only where no authority as near has published anything for the basis.
bool givesWay(const Applicable &reference, const std::vector<Applicable> &all)
{
    return reference.pack->reference && std::any_of(all.begin(), all.end(), [&reference](const Applicable &other) {
        return other.pack->official && other.levelsAbove <= reference.levelsAbove;
    });
}

} // namespace

std::vector<Applicable> applicableTo(const law::Basis &basis, QStringView area, QDate day, std::span<const Pack> packs)
{
    std::vector<Applicable> out;
    for (const Pack &pack : packs) {
        const std::optional<int> levels = levelsAbove(area, pack.jurisdiction);
        if (!levels || !pack.inForceOn(day))
            continue;
        for (const Benchmark &benchmark : pack.benchmarks) {
            if (const Match match = matchOf(benchmark, basis); match != Match::None)
                out.push_back({&pack, &benchmark, *levels, match == Match::Place});
        }
    }
    std::erase_if(out, [&out](const Applicable &one) { return givesWay(one, out); });
    std::stable_sort(out.begin(), out.end(), [](const Applicable &a, const Applicable &b) {
        return std::tuple(a.levelsAbove, !a.pack->official, a.pack->reference, !a.exact, b.pack->effectiveFrom)
            < std::tuple(b.levelsAbove, !b.pack->official, b.pack->reference, !b.exact, a.pack->effectiveFrom);
    });
    return out;
}

} // namespace qilian::discretion
