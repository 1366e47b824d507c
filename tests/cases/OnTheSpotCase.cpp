#include "core/casework/FollowUpWork.h"
#include "tests/cases/CaseStory.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Stage;

namespace {

constexpr Matter kMatter{
    .violation = "permit_registration_missing",
    .party = u"高台县巴丹吉林养蜂专业合作社（演示）",
    .place = u"高台县合黎镇蜂场",
    .scene = u"该合作社加工蜂蜜，年产量约10吨，检查时正在灌装。",
    .plot = u"投入生产后未填报排污登记表，不足一个月；近二年没有同类违法。",
    .motive = u"不了解登记要求的过失。",
    .result = u"没有造成环境污染。",
    .fix = u"三日内填报排污登记表。",
    .onTheSpot = true,
};

} // namespace

TEST_CASE("a small fine is decided on the spot, collected, and reported to the bureau", "[cases]")
{
    CaseStory story("2026-09-16", kMatter);
    story.paper(u"营业执照（复印件）", u"当事人的主体资格");
    story.proof = story.photo(u"现场照片", u"违法事实和现场状态");
    story.chooseBasis();
    CHECK(story.file().one.stage == Stage::OnSpotViolation);
    CHECK(story.refused(Stage::OnSpotNotice) == "inspection_record facts_certain recorded_on_site");

    // 当场查明、告知、听取申辩。裁量: 0 + 5万元 × 4 %，法典 第一千一百零六条
    CHECK(story.fine({{"harm", "none"}, {"fault", "negligent"}, {"manner", "short"}, {"object", "general"},
                         {"again", "first"}, {"correction", "in_time"}},
              story.proof)
        == yuan(2'000)); // 不超过三千元，行政处罚法 第五十一条
    story.write("inspection_record");
    for (const char *item : {"facts_certain", "recorded_on_site"})
        story.confirm(story.zhang, item);
    story.goTo(Stage::OnSpotNotice);

    // 当场作出并交付决定书: 写明先申请复议，行政复议法 第二十三条
    CHECK(story.refused(Stage::OnSpotDecision) == "simple_decision form_delivered reconsideration_first_printed");
    const casework::CaseDocument decision = story.write("simple_decision", {{"pay", QStringLiteral("当场收缴")}});
    story.serve(decision);
    for (const char *item : {"form_delivered", "reconsideration_first_printed"})
        story.confirm(story.zhang, item);
    story.goTo(Stage::OnSpotDecision);
    CHECK(story.lastDay("simple_filing") == "2026-09-20"); // 三个工作日（待核），9月20日上班，处罚办法2010 第五十九条
    CHECK(story.lastDay("reconsideration_first") == "2026-11-16"); // 六十日

    // 当场收缴: 交通不便，当事人提出，第六十九条；出具财政部门统一制发的票据，第七十条
    CHECK(story.refused(Stage::OnSpotCollection) == "onsite_collection_ground payment_record finance_receipt");
    story.confirm(story.zhang, "onsite_collection_ground");
    performance::Payment cash;
    cash.amount = yuan(2'000);
    cash.on = story.today();
    cash.way = performance::Way::OnSpot;
    cash.receipt = QStringLiteral("甘财票（演示）0007");
    cash.collectors = QStringLiteral("张某、李某");
    const auto groundless = casework::savePayment(*story.workspace, story.as(story.zhang), story.id, cash);
    REQUIRE_FALSE(groundless);
    CHECK(groundless.error().detail == u"on_spot_ground");
    cash.onSpotGround = QStringLiteral("remote");
    REQUIRE(casework::savePayment(*story.workspace, story.as(story.zhang), story.id, cash));
    story.write("payment_record");
    story.confirm(story.zhang, "finance_receipt");
    story.goTo(Stage::OnSpotCollection);
    CHECK(story.lastDay("onsite_cash_to_agency") == "2026-09-18"); // 二个工作日，第七十一条
    story.on("2026-09-17");
    cash = story.file().performance.payments.front();
    cash.toAgencyOn = QDate(2026, 9, 17);
    REQUIRE(casework::savePayment(*story.workspace, story.as(story.zhang), story.id, cash));
    CHECK(story.isMet("onsite_cash_to_agency"));
    CHECK(story.lastDay("onsite_cash_to_bank") == "2026-09-20"); // 二个工作日，9月20日上班
    story.on("2026-09-18");
    cash = story.file().performance.payments.front();
    cash.toBankOn = QDate(2026, 9, 18);
    REQUIRE(casework::savePayment(*story.workspace, story.as(story.zhang), story.id, cash));

    // 备案、结案、归档
    CHECK(story.refused(Stage::OnSpotFiled) == "simple_decision_filed");
    story.confirm(story.zhang, "simple_decision_filed");
    story.goTo(Stage::OnSpotFiled);
    CHECK(story.isMet("simple_filing"));
    CHECK(story.refused(Stage::Closed) == "closing_approval closing_ground approval.closed");
    story.on("2026-09-22");
    story.close();
    story.on("2026-09-29");
    story.archive();
    story.checkEnd();
    story.checkExport(story.bound());
}
