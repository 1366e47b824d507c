#include "core/discretion/PackChoice.h"

#include "core/base/Identifiers.h"

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

/// 《中华人民共和国水污染防治法》 and 水污染防治法 are one law; the year of a revision is left to the pack's dates.
QStringView shortTitle(QStringView title)
{
    constexpr QStringView kState = u"中华人民共和国";
    if (title.startsWith(u'《') && title.endsWith(u'》'))
        title = title.mid(1).chopped(1);
    return title.startsWith(kState) ? title.mid(kState.size()) : title;
}

enum class Match { None, Article, Place };

Match matchOf(const Benchmark &benchmark, const law::Basis &basis)
{
    Match best = Match::None;
    for (const Citation &one : benchmark.basis) {
        if (shortTitle(one.law) != shortTitle(basis.law))
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
    std::stable_sort(out.begin(), out.end(), [](const Applicable &a, const Applicable &b) {
        return std::tuple(a.levelsAbove, !a.pack->official, !a.exact, b.pack->effectiveFrom)
            < std::tuple(b.levelsAbove, !b.pack->official, !b.exact, a.pack->effectiveFrom);
    });
    return out;
}

} // namespace qilian::discretion
