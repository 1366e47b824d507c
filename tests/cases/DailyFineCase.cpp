#include "core/casework/DailyDecision.h"
#include "core/casework/MeasureWork.h"
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
    .violation = "water_exceed_standard",
    .party = u"高台县黑泉造纸有限公司（演示）",
    .place = u"废水总排放口",
    .scene = u"该公司以废纸为原料生产包装纸，年产量约1万吨，采样时正常生产，工况约百分之八十。",
    .plot = u"废水总排放口排放的废水化学需氧量为320毫克/升，超过限值200毫克/"
            u"升，超标0.6倍，持续不足一个月；近二年没有同类违法。",
    .motive = u"污水站加药不足，疏于管理。",
    .result = u"废水进入排水沟，影响范围小，程度较轻。",
    .fix = u"使废水总排放口的废水达标排放，达标之前停止排放。",
};

} // namespace

TEST_CASE("a discharge that goes on is fined by the day, round by round", "[cases]")
{
    CaseStory story("2026-09-01", kMatter);
    const auto daily = [&story] {
        auto fine = casework::dailyFineOf(story.file(), story.today());
        REQUIRE(fine);
        return *fine;
    };
    const auto lines = [](const std::vector<Message> &messages) {
        QStringList out;
        for (const Message &one : messages)
            out.append(one.inWords());
        return out.join(u'|').toStdString();
    };

    story.write("sampling_record");
    story.registerLead();
    story.on("2026-09-04");
    story.paper(u"监测报告（演示监字〔2026〕88号）", u"化学需氧量超标0.6倍");
    story.write("monitor_report", {{"issue_date", QStringLiteral("2026-09-04")}});
    story.fileCase();
    story.serve(story.write("result_notice"));

    // 第一次责令改正，写明拒不改正按日计罚；9月7日送达
    story.on("2026-09-07");
    const measure::Correction first = story.orderCorrection("discharge");
    CHECK(story.lastDay("daily_recheck") == "2026-10-07"); // 三十日内复查，按日办法 第十条

    // 原处罚: 10万元 + 90万元 × 10 %，法典 第一千一百零七条
    CHECK(story.fine({{"harm", "slight"}, {"fault", "negligent"}, {"manner", "short"}, {"object", "general"},
                         {"again", "first"}, {"correction", "at_once"}},
              story.proof)
        == yuan(190'000));
    story.on("2026-09-10");
    story.closeInvestigation();
    story.on("2026-09-11");
    const casework::CaseDocument notice = story.write("prior_notice");
    story.goTo(Stage::PriorNotice);
    story.serve(notice);
    story.goTo(Stage::StatementDefence);
    CHECK(story.lastDay("statement_defence") == "2026-09-18");
    story.on("2026-09-21");
    story.write("decision_approval");
    for (const char *item : {"no_review_trigger", "no_discussion_trigger"})
        story.confirm(story.reviewer, item);
    story.approve(Stage::Decision);
    story.goTo(Stage::Decision);
    const casework::CaseDocument decision = story.write("penalty_decision");
    story.goTo(Stage::Service);
    story.on("2026-09-22");
    story.serve(decision);
    story.goTo(Stage::Performance);
    CHECK(story.lastDay("payment") == "2026-10-08"); // 10月7日放假，顺延
    story.write("publicity_form");

    // 第一次复查: 9月28日仍在排放，9月8日起至9月28日21日
    CHECK_FALSE(daily().mayBeDecided());
    story.on("2026-09-28");
    story.recheck(first, Finding::GoingOn, u"总排放口仍在排放，快速检测化学需氧量310毫克/升。");
    CHECK(daily().days == 21); // 按日办法 第十七条
    CHECK(daily().amount == yuan(3'990'000)); // 19万元 × 21，第十九条
    CHECK(lines(daily().missing) == "");

    // 再次责令改正9月29日送达；第二次复查10月13日，9月30日起至10月13日14日
    story.on("2026-09-29");
    const measure::Correction second = story.orderCorrection("discharge");
    CHECK(story.lastDay("daily_recheck") == "2026-10-29");
    story.on("2026-09-30");
    story.pay("甘财罚（演示）0004", *story.file().one.fine);
    story.on("2026-10-13");
    story.recheck(second, Finding::GoingOn, u"总排放口仍在排放，快速检测化学需氧量290毫克/升。");
    const measure::DailyFine sum = daily();
    REQUIRE(sum.rounds.size() == 2);
    CHECK(sum.rounds[0].days == 21);
    CHECK(sum.rounds[1].from == QDate(2026, 9, 30)); // the day between recheck and next order does not count
    CHECK(sum.rounds[1].days == 14);
    CHECK(sum.days == 35);
    CHECK(sum.amount == yuan(6'650'000)); // 没有上限，第十八条

    // 第三次责令改正，10月22日复查已改正: the count ends
    story.on("2026-10-14");
    const measure::Correction third = story.orderCorrection("discharge");
    story.on("2026-10-22");
    story.recheck(third, Finding::Corrected, u"加药系统已改造，经监测达标排放。");
    CHECK(daily().hasEnded);
    CHECK(daily().amount == yuan(6'650'000));
    // 按日连续处罚另行告知、讨论、决定，按日办法 第十五条
    const auto refusal = [&story] {
        casework::CaseDocument draft;
        draft.type = QStringLiteral("daily_decision");
        draft.fields = {{QStringLiteral("from"), QStringLiteral("2026-09-08")}};
        const auto may = casework::mayDecideDaily(story.file(), draft, story.today());
        return may ? std::string() : may.error().message.inWords().toStdString();
    };
    story.on("2026-10-23");
    CHECK_THAT(refusal(), Catch::StartsWith("The daily fine is a penalty of its own"));
    const qint64 fen = sum.amount.fen();
    const QJsonObject penalty{
        {QStringLiteral("kinds"), QJsonArray{QStringLiteral("罚款")}}, {QStringLiteral("fine_fen"), fen}};
    story.serve(story.write("prior_hearing_notice",
        {{"penalty", penalty}, {"discretion", QStringLiteral("原罚款数额19万元，按日连续处罚35日。")}}));
    CHECK_THAT(refusal(), Catch::StartsWith("The five working days"));
    story.on("2026-11-02"); // 五个工作日至10月30日，未申请听证
    CHECK_THAT(refusal(), Catch::Contains("collective discussion"));
    story.write("collective_discussion");
    CHECK(refusal() == "");
    const casework::CaseDocument decided = story.write("daily_decision",
        {{"statement",
            QStringLiteral("我局于2026年10月23日告知听证权利，你单位在规定期限内未提出陈述、申辩，也未要求听证。")}});
    CHECK(decided.fields.value(u"days").toInteger() == 35);
    CHECK(decided.fields.value(u"from").toString() == u"2026-09-08");
    CHECK(decided.fields.value(u"to").toString() == u"2026-10-13");
    CHECK(decided.fields.value(u"amount").toInteger() == fen);
    CHECK_THAT(refusal(), Catch::Contains("fined the days up to 2026-10-13 already"));
    story.on("2026-11-04");
    story.serve(decided);

    CHECK(story.lastDay("payment") == "2026-11-19"); // 自己的十五日，原罚款已缴清

    // 未缴清按日连续处罚罚款的，不得结案
    story.write("payment_record");
    CHECK_THAT(story.refused(Stage::Closed), Catch::Contains("performed"));
    story.on("2026-11-12");
    story.pay("甘财罚（演示）0006", sum.amount, performance::Due::Daily);
    story.close();
    story.on("2026-11-20");
    story.archive();
    story.checkEnd();
    const binder::BoundCase bound = story.bound();
    CHECK(CaseStory::titles(bound, binder::Volume::Main)
        == "行政处罚决定书\n"
           "送达回证\n"
           "按日连续处罚决定书\n"
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
           "营业执照（复印件）\n"
           "监测报告（演示监字〔2026〕88号）\n"
           "现场照片 Z002\n"
           "责令改正违法行为决定书\n"
           "送达回证\n"
           "责令改正情况复查（后督察）现场笔录\n"
           "责令改正情况复查（后督察）现场笔录\n"
           "责令改正情况复查（后督察）现场笔录\n"
           "再次责令改正违法行为决定书\n"
           "送达回证\n"
           "再次责令改正违法行为决定书\n"
           "送达回证\n"
           "行政处罚事先告知书\n"
           "送达回证\n"
           "行政处罚事先（听证）告知书\n"
           "送达回证\n"
           "罚没款缴纳登记\n"
           "行政处罚信息公开（撤回）审批表\n"
           "结案审批表");
    CHECK(CaseStory::titles(bound, binder::Volume::Secondary)
        == "案件调查报告\n"
           "行政处罚裁量说明\n"
           "案件审查意见表\n"
           "集体讨论笔录\n"
           "行政处罚（处理）决定审批表");
    story.checkExport(bound);
}
