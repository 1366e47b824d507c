#include "tests/cases/CaseStory.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Case;
using casework::Stage;
using measure::Finding;

namespace {

constexpr Matter kMatter{
    .violation = "air_loading_dust",
    .party = u"高台县绿洲饲料有限公司（演示）",
    .place = u"原料装卸区",
    .scene = u"该公司加工玉米饲料，年产量约2000吨，检查时正在卸料。",
    .plot = u"卸玉米芯粉时未使用喷淋，约20分钟，有少量扬尘；没有违法记录。",
    .motive = u"喷淋水管当日破裂，疏于检查。",
    .result = u"扬尘限于装卸区，后果轻微，卸料停止后即消除。",
    .fix = u"修复装卸区喷淋设施，装卸时使用。",
};

discretion::Settling firstAndSlight()
{
    discretion::Settling out;
    for (const discretion::Circumstance &one : discretion::legalCircumstances()) {
        if (one.id == u"first_slight")
            out.held = {{one, {QStringLiteral("first"), QStringLiteral("slight_harm"), QStringLiteral("corrected")}}};
    }
    REQUIRE(out.held.size() == 1);
    return out;
}

} // namespace

TEST_CASE("a slight first violation that was corrected ends without a penalty", "[cases]")
{
    CaseStory story("2026-09-02", kMatter);
    story.registerLead();
    story.on("2026-09-03");
    story.fileCase();
    const measure::Correction order = story.orderCorrection();
    story.on("2026-09-07");
    story.recheck(order, Finding::Corrected, u"喷淋水管已修复，装卸时正常使用。");

    // 裁量: 初次违法且危害后果轻微并及时改正，可以不予处罚，行政处罚法 第三十三条第一款
    CHECK(story.fine({{"harm", "slight"}, {"fault", "negligent"}, {"manner", "short"}, {"object", "general"},
                         {"again", "first"}, {"correction", "at_once"}},
              story.proof, firstAndSlight())
        == Money());
    CHECK_FALSE(story.file().one.fine);
    REQUIRE(story.file().determinations.size() == 1);
    CHECK_FALSE(story.file().determinations.front().penalty);
    story.on("2026-09-14");
    story.closeInvestigation();
    CHECK(story.refused(Stage::Decision)
        == "decision_approval defence_over review_where_due discussion_where_due approval.decision");
    story.change([](Case &one) { one.penaltyProposed = false; });

    const QJsonArray basis{QJsonObject{{QStringLiteral("law"), QStringLiteral("中华人民共和国行政处罚法")},
        {QStringLiteral("article"), QStringLiteral("第三十三条第一款")}}};
    CHECK(story.refused(Stage::LegalReview) == "no_penalty_notice");
    story.serve(story.write("no_penalty_notice", {{"no_penalty_basis", basis}}));
    story.goTo(Stage::LegalReview);
    story.on("2026-09-16");
    story.reviewLegally();
    story.on("2026-09-23");
    story.discuss();
    story.write("decision_approval",
        {{"proposal", QJsonObject{{QStringLiteral("kinds"), QJsonArray{QStringLiteral("不予行政处罚")}}}},
            {"statement_result", QStringLiteral("你单位收到不予处罚事先告知书后没有提出意见。")}});
    story.approve(Stage::Decision);
    story.goTo(Stage::Decision);
    CHECK(story.refused(Stage::NoPenalty)
        == "penalty_decision no_penalty_decision approval.no_penalty education_recorded");
    const casework::CaseDocument decision = story.write("no_penalty_decision",
        {{"no_penalty_basis", basis}, {"statement", QStringLiteral("你单位收到不予处罚事先告知书后没有提出意见。")},
            {"rectified", QStringLiteral("9月7日复查，喷淋设施已修复并使用，见复查笔录和照片。")},
            {"education", QStringLiteral("已对该公司负责人进行生态环境法律教育，督促其加强日常检查。")}});
    story.confirm(story.zhang, "education_recorded"); // 第三十三条第三款
    story.approve(Stage::NoPenalty);
    story.goTo(Stage::NoPenalty);
    story.on("2026-09-24");
    CHECK(story.refused(Stage::Closed) == "closing_approval approval.closed closing_ground");
    story.serve(decision);
    story.on("2026-09-28");
    story.close();
    story.on("2026-09-30");
    story.archive();
    story.checkEnd();
    const binder::BoundCase bound = story.bound();
    CHECK(CaseStory::titles(bound, binder::Volume::Main)
        == "不予行政处罚决定书\n"
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
           "不予行政处罚事先告知书\n"
           "送达回证\n"
           "结案审批表");
    CHECK(CaseStory::titles(bound, binder::Volume::Secondary)
        == "案件调查报告\n"
           "行政处罚裁量说明\n"
           "案件审查意见表\n"
           "法制审核意见书\n"
           "集体讨论笔录\n"
           "行政处罚（处理）决定审批表");
    story.checkExport(bound);
}
