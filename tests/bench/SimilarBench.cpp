// A county with a hundred thousand determinations: how long it takes to say what comparable cases came to, and to list
// the first of them.
#include "app/tool/DemoCounty.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseList.h"
#include "core/discretion/SimilarCases.h"
#include "core/overview/Schema.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace qilian;
using bench::must;

namespace {

constexpr int kCases = 125'100; // four of five are decided
constexpr int kAsked = 500;
constexpr int kRows = 50;
constexpr double kGoalMs = 50;
constexpr double kGoalMakeMs = 120'000;

/// The determinations of decided cases, as the list of cases names them.
std::vector<discretion::DeterminationRecord> fines(const store::Reader &reader)
{
    casework::CaseFilter decided;
    decided.stage = casework::Stage::Closed;
    std::vector<discretion::DeterminationRecord> out;
    for (const casework::CaseRow &row : must(casework::caseList(reader, decided, {}, kAsked)).rows)
        out.push_back(must(casework::determinationsOf(reader, row.id)).back());
    return out;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    const auto workspace = must(store::Workspace::open(folder.path(), options));
    QElapsedTimer timer;
    timer.start();
    tool::DemoSize size;
    size.cases = kCases;
    must(tool::makeDemoCounty(*workspace, size));
    bench::report("a demonstration county with 100,000 determinations made", double(timer.elapsed()),
        bench::Measure::Milliseconds, kGoalMakeMs);

    const store::Reader reader = workspace->reader();
    const auto asked = fines(reader);
    int most = 0;
    const double compared = bench::p99Ms(int(asked.size()), [&](int i) {
        const auto comparison = must(discretion::compare(reader, discretion::ComparedFine::of(asked[std::size_t(i)])));
        most = std::max(most, comparison.count());
    });
    std::printf("most cases comparable with one: %d\n", most);
    bench::report("comparison with the comparable of 100,000 determinations, p99", compared,
        bench::Measure::Milliseconds, kGoalMs);
    const double listed = bench::p99Ms(int(asked.size()), [&](int i) {
        const auto fine = discretion::ComparedFine::of(asked[std::size_t(i)]);
        const auto comparison = must(discretion::compare(reader, fine));
        must(discretion::similarCases(reader, fine, comparison, 0, kRows));
    });
    bench::report("the same with the first 50 cases of the list, p99", listed, bench::Measure::Milliseconds, kGoalMs);
    return 0;
}
