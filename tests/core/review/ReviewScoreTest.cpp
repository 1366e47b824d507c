#include "core/review/Review.h"
#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>
#include <random>

using namespace qilian;
using namespace qilian::review;

namespace {

RulePoint point(const char *rule, Verdict verdict)
{
    const ReviewRule *known = ReviewRules::shipped().find(QString::fromLatin1(rule));
    REQUIRE(known);
    return {known, {verdict, {}, {}}, {}, false};
}

Points scored(const std::vector<RulePoint> &points)
{
    return scoreOf(points, FileKind::Penalty).total.value();
}

} // namespace

TEST_CASE("legality 50, fifty by the share of points got, less the faults of the paper", "[review]")
{
    // D1 and D2 have three points each, BE1 takes off three.
    CHECK(scored({point("D1", Verdict::Met), point("D2", Verdict::Met)}) == Points{10'000});
    CHECK(scored({point("D1", Verdict::Met), point("D2", Verdict::Failed)}) == Points{7'500});
    CHECK(
        scored({point("D1", Verdict::Met), point("D2", Verdict::Met), point("BE1", Verdict::Failed)}) == Points{9'700});
    // 50 + 50 × 2 ÷ 3, rounded once at the end
    CHECK(scored({point("C1", Verdict::Met), point("C2", Verdict::Met), point("C4", Verdict::Met),
              point("C5", Verdict::Met), point("N1", Verdict::Failed), point("N2", Verdict::Failed),
              point("D7", Verdict::Failed)})
        == Points{8'333});
}

TEST_CASE("what does not apply or waits for the reviewer takes no part", "[review]")
{
    const std::vector<RulePoint> points{point("D1", Verdict::Met), point("H1", Verdict::NotApplicable),
        point("I1", Verdict::Manual), point("K05", Verdict::Failed)};
    const Score score = scoreOf(points, FileKind::Penalty);
    CHECK(score.total == Points{10'000});
    CHECK(score.standard == Points{300});
    CHECK(score.open == 1);
    CHECK(score.isProvisional());
    CHECK(score.advised == Points{200});
    CHECK_FALSE(scoreOf(std::vector{point("V05", Verdict::Manual)}, FileKind::Penalty).total);
}

TEST_CASE("a bonus lifts the score to the hundred and no further", "[review]")
{
    CHECK(
        scored({point("T4", Verdict::Met), point("T5", Verdict::Failed), point("T6", Verdict::Met)}) == Points{10'000});
    CHECK(scored({point("T4", Verdict::Met), point("T5", Verdict::Failed)}) == Points{7'500});
}

TEST_CASE("whatever is answered, the score stays within 0 and 100, and a veto makes it 0", "[review]")
{
    std::mt19937 random(1);
    const auto &rules = ReviewRules::shipped().all();
    for (int turn = 0; turn < 2'000; ++turn) {
        std::vector<RulePoint> points;
        bool vetoed = false;
        for (const ReviewRule &rule : rules) {
            RulePoint one{&rule, {Verdict(random() % 4), {}, {}}, {}, false};
            if (rule.severity == Severity::Veto && turn % 2 == 0 && one.finding.verdict == Verdict::Failed)
                one.finding.verdict = Verdict::Met; // else there would hardly be a file without a veto
            if (random() % 4 == 0) {
                ReviewAnswer answer;
                answer.verdict = Verdict(random() % 4);
                answer.lostHundredths =
                    answer.verdict == Verdict::Failed ? int(random() % quint32(rule.points.hundredths + 1)) : 0;
                if (rule.severity == Severity::Veto && turn % 2 == 0)
                    answer.verdict = Verdict::Met;
                one.answer = answer;
            }
            vetoed |= rule.severity == Severity::Veto && one.verdict() == Verdict::Failed;
            points.push_back(std::move(one));
        }
        const Score score = scoreOf(points, FileKind::Penalty);
        REQUIRE(score.total);
        REQUIRE(*score.total >= Points());
        REQUIRE(*score.total <= Points{10'000});
        REQUIRE(vetoed == !score.vetoes.empty());
        if (vetoed)
            REQUIRE(*score.total == Points());
        REQUIRE(*score.grade == ReviewRules::shipped().gradeOf(*score.total));
    }
}

TEST_CASE("the lines of a score say how it came about", "[review]")
{
    const std::vector<RulePoint> points{point("V14", Verdict::Failed), point("D1", Verdict::Met)};
    const Score score = scoreOf(points, FileKind::Penalty);
    REQUIRE_FALSE(score.lines.empty());
    CHECK(score.lines.front().inWords().contains(QStringLiteral("V14")));
    for (const Message &line : score.lines)
        CHECK_FALSE(line.inWords().contains(u'%'));
}

TEST_CASE("a review puts vetoes first, then faults by weight, then what waits for the reviewer", "[review]")
{
    test::ReviewFile file;
    file.document("prior_notice").servedOn = {};
    file.empty("filing_approval", "source");
    const Review review = reviewOf({file.file, file.today}, {});
    CHECK(review.score.total == Points());
    const auto order = review.inOrder();
    REQUIRE_FALSE(order.empty());
    CHECK(order.front()->rule->id == QStringLiteral("V14"));
    for (std::size_t i = 1; i < order.size(); ++i) {
        CHECK(order[i - 1]->verdict() <= order[i]->verdict());
        if (order[i]->verdict() == Verdict::Failed)
            CHECK(order[i - 1]->rule->severity <= order[i]->rule->severity);
    }
}
