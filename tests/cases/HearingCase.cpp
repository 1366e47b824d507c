#include "tests/cases/CaseStory.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Case;
using casework::Stage;
using measure::Finding;

namespace {

constexpr Matter kMatter{
    .violation = "water_exceed_standard",
    .party = u"高台县弱水淀粉有限公司（演示）",
    .place = u"废水总排放口",
    .scene = u"该公司以马铃薯为原料生产淀粉，年产量约8000吨，采样时正常生产，工况约百分之八十。",
    .plot = u"废水总排放口排放的废水化学需氧量为320毫克/升，超过限值200毫克/"
            u"升，超标0.6倍，持续不足一个月；近二年没有同类违法。",
    .motive = u"污水站曝气风机故障，应当知道可能超标而继续生产。",
    .result = u"废水经沟渠流经农田，影响范围小，程度较轻。",
    .fix = u"修复污水站曝气风机，使废水达标排放，修复之前停止排放。",
};

} // namespace

TEST_CASE("a hearing is asked for in time, announced, held, and heard before the decision", "[cases]")
{
    CaseStory story("2026-09-07", kMatter);

    // 检查、采样；监测报告9月14日收到
    story.write("sampling_record");
    story.registerLead();
    CHECK(story.lastDay("filing_decision") == "2026-09-22"); // 十五日，处罚办法2023 第十八条
    story.on("2026-09-14");
    story.paper(u"监测报告（演示监字〔2026〕88号）", u"化学需氧量超标0.6倍");
    story.write("monitor_report", {{"issue_date", QStringLiteral("2026-09-14")}});
    CHECK(story.lastDay("correction_after_report") == "2026-09-17"); // 三个工作日，按日办法 第八条
    story.on("2026-09-15");
    story.fileCase();
    CHECK(story.lastDay("case_conclusion") == "2026-12-14"); // 九十日，行政处罚法 第六十条
    const measure::Correction order = story.orderCorrection();
    CHECK(story.refused(Stage::InvestigationClosed)
        == "investigation_report evidence_list result_notice elements_proved report_complete"); // 结果还没有告知
    story.serve(story.write("result_notice"));

    // 裁量: 10万元 + 90万元 × (10 + 8 + 0 + 8 + 0 + 4) %，法典 第一千一百零七条
    CHECK(story.fine({{"harm", "slight"}, {"fault", "aware"}, {"manner", "short"}, {"object", "farmland"},
                         {"again", "first"}, {"correction", "in_time"}},
              story.proof)
        == yuan(370'000));
    story.on("2026-09-21");
    story.closeInvestigation();

    // 事先（听证）告知: 37万元在听证范围内，处罚办法2023 第八十九条
    story.on("2026-09-22");
    const casework::CaseDocument wrongKind = story.write("prior_notice");
    CHECK(story.refused(Stage::PriorNotice) == "notice_of_the_right_kind");
    REQUIRE(casework::voidDocument(
        *story.workspace, story.as(story.zhang), wrongKind.id, QStringLiteral("应当告知听证权利")));
    const casework::CaseDocument notice = story.write("prior_hearing_notice");
    story.goTo(Stage::PriorNotice);
    story.serve(notice);
    story.goTo(Stage::StatementDefence);
    CHECK(story.lastDay("hearing_request") == "2026-09-30"); // 五个工作日，中秋放假，行政处罚法 第六十四条第一项

    // 申请、通知、举行听证
    CHECK(story.refused(Stage::Hearing)
        == "hearing_notice hearing_granted hearing_in_time hearing_notice_early"); // 没有人申请
    story.on("2026-09-30");
    story.change([](Case &one) { one.hearingAskedOn = QDate(2026, 9, 30); });
    story.on("2026-10-09");
    story.serve(story.write("hearing_notice", {{"time", QStringLiteral("2026-10-21T09:00")}}));
    story.change([](Case &one) { one.hearingOn = QDate(2026, 10, 19); });
    CHECK(story.refused(Stage::Hearing) == "hearing_notice_early");
    story.change([](Case &one) { one.hearingOn = QDate(2026, 10, 21); });
    story.on("2026-10-12");
    story.recheck(order, Finding::Corrected, u"曝气风机已修复，经监测达标排放。");
    story.on("2026-10-21");
    story.goTo(Stage::Hearing);
    CHECK(story.refused(Stage::LegalReview) == "hearing_record chair_independent hearing_record_signed");
    CHECK_FALSE(casework::confirm(*story.workspace, story.as(story.zhang), story.id,
        QStringLiteral("hearing_record_signed"), {})); // 主持人不是调查人员，行政处罚法 第六十四条第四项
    story.change([&story](Case &one) { one.hearingChair = story.chair.id.uuid(); });
    story.write(
        "hearing_record", {{"start", QStringLiteral("2026-10-21T09:00")}, {"end", QStringLiteral("2026-10-21T10:30")}});
    story.confirm(story.chair, "hearing_record_signed");
    story.on("2026-10-23");
    story.write("hearing_report");
    story.logRecordings();
    story.goTo(Stage::LegalReview);

    // 听证之后须法制审核（第五十八条），罚款达到数额须集体讨论（第五十七条第二款）
    story.on("2026-10-26");
    CHECK(story.refused(Stage::CollectiveDiscussion)
        == "legal_review legal_review_given legal_reviewer_independent legal_review_passed collective_discussion");
    story.reviewLegally();
    CHECK(story.refused(Stage::Decision) == "decision_approval discussion_where_due approval.decision");
    story.on("2026-10-28");
    story.discuss();
    story.write("decision_approval",
        {{"statement_result", QStringLiteral("10月21日举行听证，当事人称已经整改，裁量时已经考虑。")}});
    story.approve(Stage::Decision);
    story.goTo(Stage::Decision);

    // 决定、送达、履行、结案、归档
    story.on("2026-10-29");
    const casework::CaseDocument decision = story.write("penalty_decision",
        {{"statement",
            QStringLiteral("我局于2026年9月22日告知听证权利。你单位于9月30日申请听证，我局于10月21日公开举行听证。"
                           "你单位称违法持续时间短、已经整改，我局在裁量时已经考虑，其余意见没有证据，不予采纳。")}});
    story.goTo(Stage::Service);
    CHECK(story.lastDay("decision_service") == "2026-11-09"); // 七个工作日，行政处罚法 第六十一条
    story.on("2026-10-30");
    story.serve(decision);
    story.goTo(Stage::Performance);
    CHECK(story.lastDay("payment") == "2026-11-16"); // 11月14日是星期六，顺延，行政处罚法 第六十七条
    story.write("publicity_form");
    story.on("2026-11-12");
    story.pay("甘财罚（演示）0002", *story.file().one.fine);
    story.write("payment_record");
    story.on("2026-11-18");
    story.close();
    story.on("2026-11-24");
    story.archive();
    story.checkEnd();
    const binder::BoundCase bound = story.bound();
    CHECK(CaseStory::titles(bound, binder::Volume::Main)
        == "行政处罚决定书\n"
           "送达回证\n"
           "立案审批表\n"
           "案件线索（来源）登记表\n"
           "现场检查（勘察）笔录\n"
           "调查询问笔录\n"
           "送达地址确认书\n"
           "采样（取样）记录\n"
           "监测（检测、鉴定）报告登记\n"
           "监测（检测、鉴定）结果告知书\n"
           "送达回证\n"
           "证据清单（证据登记表）\n"
           "全过程音像记录登记表\n"
           "全过程音像记录登记表\n"
           "营业执照（复印件）\n"
           "监测报告（演示监字〔2026〕88号）\n"
           "现场照片 Z002\n"
           "责令改正违法行为决定书\n"
           "送达回证\n"
           "责令改正情况复查（后督察）现场笔录\n"
           "行政处罚事先（听证）告知书\n"
           "送达回证\n"
           "行政处罚听证通知书\n"
           "送达回证\n"
           "听证笔录\n"
           "罚没款缴纳登记\n"
           "行政处罚信息公开（撤回）审批表\n"
           "结案审批表");
    // The notice of the wrong kind is void, and internal.
    CHECK(CaseStory::titles(bound, binder::Volume::Secondary)
        == "听证报告\n"
           "案件调查报告\n"
           "行政处罚裁量说明\n"
           "案件审查意见表\n"
           "法制审核意见书\n"
           "集体讨论笔录\n"
           "行政处罚（处理）决定审批表\n"
           "行政处罚事先告知书");
    story.checkExport(bound);
}
