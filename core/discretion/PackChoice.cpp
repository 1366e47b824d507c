#include "core/discretion/PackChoice.h"

#include "core/base/AreaDivisions.h"
#include "core/base/Identifiers.h"
#include "core/law/LawText.h"

#include <limits>
#include <tuple>

namespace qilian::discretion {

namespace {

const QString kCountry = QStringLiteral("000000");

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

struct Match {
    const Citation *citation = nullptr;
    bool exact = false;
};

Match matchOf(const Benchmark &benchmark, const law::Basis &basis)
{
    const QString title = law::LawText::shortTitle(basis.law);
    Match best;
    for (const Citation &one : benchmark.basis) {
        if (law::LawText::shortTitle(one.law) != title)
            continue;
        for (const law::ArticleRef &cited : law::ArticleRef::allOf(one.article)) {
            for (const law::ArticleRef &place : basis.penaltyRefs) {
                if (cited == place)
                    return {&one, true};
                if (cited.meets(place) && !best.citation)
                    best.citation = &one;
            }
        }
    }
    return best;
}

/// A reference of this program serves only where no authority as near has published anything for the basis.
void dropReplaced(std::vector<Applicable> &all)
{
    int nearest = std::numeric_limits<int>::max();
    for (const Applicable &one : all) {
        if (one.pack->official)
            nearest = std::min(nearest, one.levelsAbove);
    }
    std::erase_if(all, [nearest](const Applicable &one) { return one.pack->reference && nearest <= one.levelsAbove; });
}

std::vector<Message> reasonsOf(const Pack &pack, int levelsAbove, const Match &match, QDate day)
{
    const QString from = pack.effectiveFrom.toString(Qt::ISODate);
    const QString counts = day.toString(Qt::ISODate);
    const QString cited = QStringLiteral("《%1》%2").arg(match.citation->law, match.citation->article);
    const char *area = levelsAbove == 0 ? QT_TRANSLATE_NOOP("discretion", "%1 made it for %2, the area of the case.")
        : pack.jurisdiction == kCountry ? QT_TRANSLATE_NOOP("discretion", "%1 made it for the whole country.")
                                        : QT_TRANSLATE_NOOP("discretion", "%1 made it for %2, in which the case lies.");
    const Message origin = pack.reference
        ? Message{"discretion",
            QT_TRANSLATE_NOOP("discretion",
                "It comes with this program as a reference: neither the province nor a nearer authority has published "
                "one that cites the basis."),
            {}}
        : Message{"discretion", area, {pack.issuer, AreaDivisions::shipped().nameOf(pack.jurisdiction)}};
    return {
        origin,
        pack.effectiveTo.isValid()
            ? Message{"discretion",
                QT_TRANSLATE_NOOP("discretion", "It is in force from %1 to %2; the day that counts is %3."),
                {from, pack.effectiveTo.toString(Qt::ISODate), counts}}
            : Message{"discretion",
                QT_TRANSLATE_NOOP("discretion", "It is in force since %1; the day that counts is %2."), {from, counts}},
        {"discretion",
            match.exact
                ? QT_TRANSLATE_NOOP("discretion", "It cites the very provision of the basis: %1.")
                : QT_TRANSLATE_NOOP("discretion", "It cites the article of the basis, though not its item: %1."),
            {cited}},
    };
}

} // namespace

std::vector<Applicable> applicableTo(const law::Basis &basis, QStringView area, QDate day, std::span<const Pack> packs)
{
    std::vector<Applicable> out;
    for (const Pack &pack : packs) {
        const std::optional<int> levels = levelsAbove(area, pack.jurisdiction);
        if (!levels || !pack.inForceOn(day) || pack.standing == Standing::Invalid)
            continue;
        for (const Benchmark &benchmark : pack.benchmarks) {
            if (const Match match = matchOf(benchmark, basis); match.citation)
                out.push_back({&pack, &benchmark, *levels, match.exact, reasonsOf(pack, *levels, match, day)});
        }
    }
    dropReplaced(out);
    std::stable_sort(out.begin(), out.end(), [](const Applicable &a, const Applicable &b) {
        return std::tuple(a.levelsAbove, a.pack->standing, !a.pack->official, a.pack->reference, !a.exact,
                   b.pack->effectiveFrom)
            < std::tuple(
                b.levelsAbove, b.pack->standing, !b.pack->official, b.pack->reference, !b.exact, a.pack->effectiveFrom);
    });
    if (!out.empty() && out.front().levelsAbove > 0) {
        const int nearest = out.front().levelsAbove;
        for (Applicable &one : out) {
            if (one.levelsAbove == nearest)
                one.reasons.push_back({"discretion",
                    QT_TRANSLATE_NOOP("discretion", "No nearer authority has a benchmark that cites the basis."), {}});
        }
    }
    return out;
}

} // namespace qilian::discretion
