#include "core/review/ReviewReport.h"
#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::review;

TEST_CASE("the report names every fault with its article, and every rule is a row of the table", "[review]")
{
    test::ReviewFile file;
    file.document("prior_notice").servedOn = {};
    const Review review = reviewOf({file.file, file.today}, {});
    const QString paper = composeReview(file.file, review).plain();
    CHECK(paper.contains(file.one().number));
    CHECK(paper.contains(QStringLiteral("V14")));
    CHECK(paper.contains(QStringLiteral("行政处罚法 第四十四条")));
    CHECK(paper.contains(review.state));
    const auto sheets = sheetsOf(file.file, review);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1].rows.size() == ReviewRules::shipped().all().size());
    for (const QStringList &row : sheets[1].rows)
        CHECK(row.size() == qsizetype(sheets[1].columns.size()));
}
