#include "core/casework/FollowUp.h"
#include "core/casework/FollowUpWork.h"
#include "tests/cases/CaseStory.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Case;
using casework::Stage;
using measure::Finding;
using referral::ReferralKind;
using referral::Standing;

namespace {

constexpr Matter kMatter{
    .violation = "evasion_hidden_pipe",
    .party = u"高台县祁连食品有限公司（演示）",
    .place = u"污水站北侧围墙外",
    .scene = u"该公司生产番茄酱，日处理番茄约600吨，配套污水站1座，检查时正在生产。",
    .plot = u"污水站调节池接有直径110毫米塑料管，埋地穿过围墙，将未经处理的生产废水排入厂外沟渠，约20日；近二年没有同类"
            u"违法。",
    .motive = u"生产旺季污水站处理能力不足，生产厂长指使埋设暗管，系故意。",
    .result = u"废水流入沟渠，未进入农田，程度较轻。",
    .fix = u"拆除暗管，封堵管口，生产废水全部经污水站处理。",
};

/// 涉嫌犯罪的问题逐项回答没有；逃避监管的方式，有。暗管排放的是不是有毒物质，检测之前不能排除。
QJsonObject answers(bool toxic)
{
    QJsonObject out;
    for (const char *question : {"j1_2", "j1_3", "j1_4", "j1_5", "j1_8", "j1_9", "j1_10"})
        out.insert(QString::fromLatin1(question), QJsonObject{{QStringLiteral("yes"), false}});
    if (toxic)
        out.insert(QStringLiteral("j1_5"),
            QJsonObject{{QStringLiteral("yes"), true}, {QStringLiteral("evidence"), QStringLiteral("现场照片")}});
    out.insert(QStringLiteral("c1108"),
        QJsonObject{
            {QStringLiteral("yes"), true}, {QStringLiteral("evidence"), QStringLiteral("现场检查笔录、现场照片")}});
    return out;
}

struct DetentionStory : CaseStory {
    DetentionStory()
        : CaseStory("2026-09-15", kMatter)
    {
    }
    Standing standing() const { return casework::standingOf(file(), ReferralKind::Detention); }

    void save(const referral::Referral &one)
    {
        const auto saved = casework::saveReferral(*workspace, as(zhang), id, one);
        if (!saved)
            FAIL(saved.error().message.inWords().toStdString());
    }
};

} // namespace

TEST_CASE("who evades supervision is transferred for detention before the case is closed", "[cases]")
{
    DetentionStory story;
    story.registerLead();
    story.on("2026-09-17");
    story.fileCase();
    const measure::Correction order = story.orderCorrection();

    // 移送排查: every question is answered; evasion of supervision shall be transferred. 法典 第一千一百零八条
    CHECK(story.standing() == Standing::Nothing);
    REQUIRE(casework::saveScreening(*story.workspace, story.as(story.zhang), story.id, answers(true)));
    CHECK(casework::standingOf(story.file(), ReferralKind::Crime) == Standing::Open); // 法释〔2023〕7号 第一条第五项
    CHECK(story.standing() == Standing::Open);

    // 裁量: 10万元 + 90万元 × (10 + 15 + 20 + 0 + 0 + 4) %
    CHECK(story.fine({{"harm", "slight"}, {"fault", "intentional"}, {"manner", "hidden"}, {"object", "general"},
                         {"again", "first"}, {"correction", "in_time"}},
              story.proof)
        == yuan(541'000));
    story.on("2026-09-24");
    story.closeInvestigation();
    const casework::CaseDocument notice = story.write("prior_hearing_notice");
    CHECK(story.refused(Stage::PriorNotice) == "no_crime_pending"); // 不得以罚代刑，行政处罚法 第八条
    REQUIRE(casework::saveScreening(*story.workspace, story.as(story.zhang), story.id, answers(false))); // 检测不含
    CHECK(casework::standingOf(story.file(), ReferralKind::Crime) == Standing::Nothing);
    story.goTo(Stage::PriorNotice);
    story.serve(notice);
    story.goTo(Stage::StatementDefence);
    CHECK(story.lastDay("hearing_request") == "2026-10-09");

    story.on("2026-09-28");
    story.recheck(order, Finding::Corrected, u"暗管已拆除，管口已封堵。");

    // 没有申请听证；罚款达到数额，集体讨论
    story.on("2026-10-12");
    story.confirm(story.reviewer, "no_review_trigger");
    story.discuss();
    story.write("decision_approval");
    story.approve(Stage::Decision);
    story.goTo(Stage::Decision);
    const casework::CaseDocument decision = story.write("penalty_decision");
    story.goTo(Stage::Service);
    story.on("2026-10-13");
    story.serve(decision);
    story.goTo(Stage::Performance);
    story.write("publicity_form");
    story.on("2026-10-20");
    story.pay("甘财罚（演示）0005", *story.file().one.fine);
    story.write("payment_record");

    // 应当移送而没有移送的，不得结案
    story.write("closing_approval");
    story.confirm(story.zhang, "closing_ground");
    story.approve(Stage::Closed);
    CHECK(story.refused(Stage::Closed) == "transfer_made");
    story.on("2026-10-21");
    referral::Referral transfer;
    transfer.kind = ReferralKind::Detention;
    transfer.to = QStringLiteral("高台县公安局");
    transfer.ground = QString::fromUtf16(kMatter.plot) + QStringLiteral("依照《生态环境法典》第一千一百零八条移送。");
    transfer.persons = QStringLiteral("刘某，生产厂长，指使埋设暗管");
    transfer.reportedOn = story.today();
    transfer.team = {story.zhang.id.text(), story.li.id.text()};
    story.save(transfer);
    transfer = story.file().referrals.referrals.front();
    transfer.sentAt = story.clock.now();
    transfer.materials = QStringLiteral("移送书\n调查报告\n现场检查笔录\n现场照片\n处罚决定书");
    CHECK_FALSE(casework::saveReferral(*story.workspace, story.as(story.zhang), story.id, transfer)); // 还没有批准
    const auto decide = [&](const access::Officer &by) {
        return casework::decideReferral(
            *story.workspace, story.as(by), story.id, transfer.id, referral::Approval::Approved, {});
    };
    CHECK_FALSE(decide(story.zhang));
    REQUIRE(decide(story.head));
    CHECK(story.lastDay("detention_transfer_file") == "2026-10-26"); // 三个工作日内，拘留移送办法 第十一条
    story.write("detention_approval");
    CHECK(story.standing() == Standing::Open);
    CHECK(story.refused(Stage::Closed) == "transfer_made"); // approved, and not handed over yet
    story.on("2026-10-23");
    transfer = story.file().referrals.referrals.front();
    transfer.sentAt = story.clock.now();
    transfer.materials = QStringLiteral("移送书\n调查报告\n现场检查笔录\n现场照片\n处罚决定书");
    transfer.receivedOn = story.today();
    transfer.receivedBy = QStringLiteral("秦某");
    story.save(transfer);
    story.write("detention_transfer");
    CHECK(story.standing() == Standing::Made);
    CHECK(story.isMet("detention_transfer_file"));
    story.goTo(Stage::Closed);
    story.on("2026-10-30");
    story.archive();
    story.checkEnd();
    story.checkExport(story.bound());
}
