#include "core/discretion/Explanation.h"

#include <cstdlib>

using namespace qilian;
using namespace qilian::discretion;

namespace {

/// The option at `place` of every factor, or its last one.
Facts factsOf(const Benchmark &benchmark, const QString &branch, std::size_t place)
{
    Facts facts;
    facts.branch = branch;
    facts.base = Money::fromFen(123'456'789);
    for (const Factor &factor : benchmark.factors)
        facts.choices[factor.id] = {factor.options[std::min(place, factor.options.size() - 1)].id};
    return facts;
}

/// Whether the figures of a fine fit together.
bool isSound(const Determination &fine)
{
    return fine.amount >= fine.statutoryMin && fine.amount <= fine.statutoryMax && fine.amount >= fine.min
        && fine.amount <= fine.max;
}

} // namespace

// A pack that is taken keeps its digest when it is read again, and every fine of it lies within the statute.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto pack = Pack::parse(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!pack)
        return 0;
    const auto again = Pack::parse(pack->content);
    if (!again || again->digest != pack->digest)
        std::abort();
    for (const Benchmark &benchmark : pack->benchmarks) {
        for (const QString &branch : benchmark.branchIds()) {
            for (std::size_t place = 0; place < 3; ++place) {
                Facts facts = factsOf(benchmark, branch, place);
                const auto fine = determine(benchmark, facts);
                if (!fine)
                    continue;
                if (!isSound(*fine))
                    std::abort();
                facts.unproven = {benchmark.factors.front().id};
                if (const auto lowest = determine(benchmark, facts); lowest && !isSound(*lowest))
                    std::abort();
                (void)explain(*pack, benchmark, *fine);
                (void)paragraph(*pack, benchmark, *fine);
            }
        }
    }
    return 0;
}
