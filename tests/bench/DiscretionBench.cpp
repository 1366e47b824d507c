// A fine from its facts: by weights, and by a formula with a table, a correction and a rounding.
#include "core/discretion/Determination.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "tests/core/discretion/OverlayPack.h"
#include "tests/core/discretion/SamplePack.h"

using namespace qilian;
using namespace qilian::discretion;
using bench::must;

namespace {

constexpr int kRounds = 201;
constexpr double kGoalMs = 1;

/// The first option of every factor.
Facts firstFacts(const Benchmark &benchmark)
{
    Facts out;
    out.branch = benchmark.branches.front().id;
    for (const Factor &factor : benchmark.factors)
        out.choices[factor.id] = {factor.options.front().id};
    return out;
}

double computedMs(const QByteArray &json)
{
    const Pack pack = must(Pack::parse(json));
    const Benchmark &benchmark = pack.benchmarks.front();
    const Facts facts = firstFacts(benchmark);
    return bench::medianMs(kRounds, [&] { must(determine(benchmark, facts)); });
}

} // namespace

int main()
{
    bench::report("fine by weights", computedMs(test::samplePack()), bench::Measure::Milliseconds, kGoalMs);
    bench::report(
        "fine by a formula of four terms", computedMs(test::overlayPack()), bench::Measure::Milliseconds, kGoalMs);
    return 0;
}
