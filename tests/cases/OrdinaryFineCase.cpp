#include "tests/cases/CaseStory.h"
#include "tests/tool/ToolRun.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Stage;
using measure::Finding;

namespace {

constexpr Matter kMatter{
    .violation = "air_material_not_enclosed",
    .party = u"高台县黑河砂石有限公司（演示）",
    .place = u"原料堆场",
    .scene = u"该公司从事砂石加工销售，年产量约5万吨，主要设备为破碎机1台、皮带机2条，检查时正在生产。",
    .plot = u"约300立方米机制砂露天堆放在原料堆场，未密闭、未覆盖，检查时有扬尘；近二年没有同类违法。",
    .motive = u"疏于管理，覆盖网损坏后未及时更换。",
    .result = u"造成轻微扬尘，影响范围限于厂区，程度较轻。",
    .fix = u"将露天堆放的机制砂移入料棚密闭贮存，移入之前全部覆盖。",
};

} // namespace

TEST_CASE("an ordinary fine goes from the clue to the archive", "[cases]")
{
    CaseStory story("2026-09-01", kMatter);

    // 线索: found at an inspection on Tuesday, 1 September 2026.
    CHECK(
        story.refused(Stage::PreliminaryReview) == "duplicate_checked first_facts clue_register jurisdiction_checked");
    story.registerLead();
    CHECK(story.lastDay("filing_decision") == "2026-09-16"); // 十五日，处罚办法2023 第十八条

    // 立案
    story.on("2026-09-04");
    CHECK(story.refused(Stage::Filed) == "filing_approval approval.filed filed_on_set");
    story.fileCase();
    CHECK(story.file().one.number == QStringLiteral("张环高立〔2026〕1号"));
    CHECK(story.lastDay("case_conclusion") == "2026-12-03"); // 九十日，行政处罚法 第六十条

    // 责令改正
    story.on("2026-09-07");
    const measure::Correction order = story.orderCorrection();

    // 裁量: 1万元 + 9万元 × (10 + 0 + 0 + 0 + 0 + 4) %，法典 第一千一百三十条第二项
    CHECK(story.fine({{"harm", "slight"}, {"fault", "negligent"}, {"manner", "short"}, {"object", "general"},
                         {"again", "first"}, {"correction", "in_time"}},
              story.proof)
        == yuan(22'600));

    // 调查终结、案件审查
    story.on("2026-09-14");
    CHECK(story.refused(Stage::InvestigationClosed)
        == "investigation_report evidence_list elements_proved report_complete");
    story.closeInvestigation();

    // 事先告知
    story.on("2026-09-18");
    CHECK(story.refused(Stage::PriorNotice) == "prior_notice notice_complete");
    const casework::CaseDocument notice = story.write("prior_notice");
    story.goTo(Stage::PriorNotice);
    CHECK(story.refused(Stage::StatementDefence) == "notice_served");
    story.serve(notice);
    story.goTo(Stage::StatementDefence);
    CHECK(story.lastDay("statement_defence") == "2026-09-24"); // 五个工作日，9月20日上班，处罚办法2023 第四十四条

    story.on("2026-09-22");
    story.recheck(order, Finding::Corrected, u"机制砂已全部移入料棚，现场无露天堆放。");

    // 决定: not on the last day of the defence
    story.on("2026-09-24");
    story.write("decision_approval");
    for (const char *item : {"no_review_trigger", "no_discussion_trigger"})
        story.confirm(story.reviewer, item);
    story.approve(Stage::Decision);
    CHECK(story.refused(Stage::Decision) == "defence_over");
    story.on("2026-09-28");
    story.goTo(Stage::Decision);
    CHECK(story.refused(Stage::Service) == "penalty_decision");
    const casework::CaseDocument decision = story.write("penalty_decision");
    story.goTo(Stage::Service);
    CHECK(story.lastDay("decision_service") == "2026-10-13"); // 七个工作日，行政处罚法 第六十一条
    CHECK(story.lastDay("publish_decision") == "2026-10-13"); // 七个工作日，处罚办法2023 第六十五条
    CHECK(story.isMet("case_conclusion"));

    // 送达、履行
    story.on("2026-09-29");
    CHECK(story.refused(Stage::Performance) == "decision_served");
    story.serve(decision);
    story.goTo(Stage::Performance);
    CHECK(story.lastDay("payment") == "2026-10-14"); // 十五日，行政处罚法 第六十七条
    CHECK(story.lastDay("reconsideration_request") == "2026-11-30"); // 六十日，行政复议法 第二十条
    CHECK(story.lastDay("litigation_direct") == "2027-03-29"); // 六个月，行政诉讼法 第四十六条
    story.on("2026-10-08");
    story.write("publicity_form");
    CHECK(story.refused(Stage::Closed) == "payment_record closing_approval performed approval.closed closing_ground");
    story.on("2026-10-09");
    story.pay("甘财罚（演示）0001", *story.file().one.fine);
    story.write("payment_record");

    // 结案、归档
    story.on("2026-10-12");
    story.close();
    story.on("2026-10-20");
    CHECK(story.refused(Stage::Archived) == "case_cover case_catalog archive_note file_complete");
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
           "证据清单（证据登记表）\n"
           "全过程音像记录登记表\n"
           "营业执照（复印件）\n"
           "现场照片 Z002\n"
           "责令改正违法行为决定书\n"
           "送达回证\n"
           "责令改正情况复查（后督察）现场笔录\n"
           "行政处罚事先告知书\n"
           "送达回证\n"
           "罚没款缴纳登记\n"
           "行政处罚信息公开（撤回）审批表\n"
           "结案审批表");
    CHECK(CaseStory::titles(bound, binder::Volume::Secondary)
        == "案件调查报告\n"
           "行政处罚裁量说明\n"
           "案件审查意见表\n"
           "行政处罚（处理）决定审批表");
    story.checkExport(bound);

    // The same by the tool, while the workstation has the workspace open.
    const QString number = story.file().one.number;
    const ToolRun reviewed = runTool(
        {QStringLiteral("case"), QStringLiteral("review"), QStringLiteral("--json"), story.folder.path(), number});
    INFO(reviewed.errors.toStdString());
    REQUIRE(reviewed.exitCode == 0);
    CHECK(reviewed.json()[u"score"].toString() == u"100");
    CHECK(reviewed.json()[u"open"].toInt() == 0);
    CHECK(reviewed.json()[u"vetoes"].toArray().isEmpty());
    const ToolRun exported = runTool({QStringLiteral("case"), QStringLiteral("export"), QStringLiteral("--json"),
        story.folder.path(), number, QStringLiteral("--out"), story.folder.filePath(QStringLiteral("by-tool"))});
    INFO(exported.errors.toStdString());
    REQUIRE(exported.exitCode == 0);
    CHECK(exported.json()[u"missing"].toArray().isEmpty());
    CHECK(exported.json()[u"documents"].toInt() == int(bound.file.documents.size()));
    CHECK(exported.json()[u"booklets"].toArray().size() == 2);
}
