// A year of a thousand cases reviewed in one run, each with its papers.
#include "app/tool/DemoCounty.h"
#include "core/casework/CaseDocuments.h"
#include "core/overview/Schema.h"
#include "core/review/YearReview.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace qilian;
using bench::must;

namespace {

constexpr int kCases = 1'500; // two of three are filed
constexpr double kGoalMs = 10'000;
constexpr std::array kPapers{"clue_register", "filing_approval", "inspection_record", "inquiry_record", "evidence_list",
    "correction_order", "investigation_report", "case_examination", "prior_notice", "delivery_receipt",
    "decision_approval", "penalty_decision", "payment_record", "closing_approval"};

/// The papers of an ordinary fine on every case, filled from the record and final.
void addPapers(store::Workspace &workspace, int year)
{
    const store::Reader reader = workspace.reader();
    const QDate today = casework::todayOf(workspace);
    const auto ids = must(reader.rows<Id<casework::Case>>("review/cases_of_year",
        {{"from", QDate(year, 1, 1).toString(Qt::ISODate)}, {"until", QDate(year, 12, 31).toString(Qt::ISODate)},
            {"closed", 0}},
        [](const store::Row &row) { return row.id<casework::Case>("id"); }));
    for (const Id<casework::Case> &id : ids) {
        const auto file = must(casework::readCaseFile(reader, id, workspace.area()));
        auto work = workspace.begin({{}, QStringLiteral("bench")}, {"bench", "Write the papers", {}});
        for (const char *type : kPapers) {
            casework::CaseDocument document = must(casework::draftDocument(file, QString::fromLatin1(type), today));
            document.state = casework::DocumentState::Final;
            document.madeOn = today;
            work.put(document);
        }
        must(work.commit());
    }
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
    tool::DemoSize size;
    size.cases = kCases;
    must(tool::makeDemoCounty(*workspace, size));
    const QDate today = casework::todayOf(*workspace);
    addPapers(*workspace, today.year());
    QElapsedTimer timer;
    timer.start();
    const auto year = must(review::reviewYear(workspace->reader(), {today.year(), false}, workspace->area(), today));
    const double took = double(timer.elapsed());
    std::printf("cases reviewed: %zu, with %zu papers each\n", year.rows.size(), kPapers.size());
    bench::report("a thousand cases of a year reviewed",
        took * 1000 / double(std::max<std::size_t>(1, year.rows.size())), bench::Measure::Milliseconds, kGoalMs);
    return 0;
}
