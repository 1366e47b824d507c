#include "core/casework/MeasureWork.h"
#include "tests/cases/CaseStory.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using casework::Case;
using casework::Stage;
using measure::Finding;

namespace {

constexpr Matter kMatter{
    .violation = "water_oil_acid",
    .party = u"高台县金城酸洗有限公司（演示）",
    .place = u"酸洗车间外排水沟",
    .scene = u"该公司从事钢构件酸洗加工，主要设备为酸洗槽2个、耐酸泵2台，检查时正在生产。",
    .plot = u"酸洗废液经耐酸泵和软管直接排入厂外排水沟，约2小时，废液约3立方米；近二年没有同类违法。",
    .motive = u"中和池故障，未停止生产。",
    .result = u"沟内约20米土壤受到影响，已当场围堵，程度较轻。",
    .fix = u"停止向排水沟排放酸液，修复中和池，收集并依法处置已排出的废液。",
};

struct SeizureStory : CaseStory {
    SeizureStory()
        : CaseStory("2026-09-08", kMatter)
    {
    }

    measure::Holding now() const { return file().measures.holdings.front(); }

    /// 查封耐酸泵和控制柜, approved an hour before; decision and inventory are handed over on the spot.
    void seal()
    {
        measure::Holding holding;
        holding.id = Id<measure::Holding>::create();
        holding.forCase = Case::description().ref(id);
        holding.grounds = {QStringLiteral("serious")};
        holding.reason = QStringLiteral("耐酸泵正在向厂外排水沟排放酸洗废液，不查封将继续排放。");
        holding.considered = QStringLiteral("不涉及公共设施和基本民生，停用不影响生产安全。");
        holding.officers = {zhang.id.text(), li.id.text()};
        holding.begunAt = clock.now();
        holding.place = QStringLiteral("酸洗车间");
        holding.keeper = QStringLiteral("王某");
        std::vector<measure::HeldThing> things;
        for (const char16_t *name : {u"耐酸泵", u"控制柜"}) {
            measure::HeldThing thing;
            thing.id = Id<measure::HeldThing>::create();
            thing.forCase = holding.forCase;
            thing.holding = holding.id;
            thing.name = QString::fromUtf16(name);
            thing.model = things.empty() ? QStringLiteral("IHF65-50-160") : QStringLiteral("XL-21");
            thing.quantity = QStringLiteral("1台");
            thing.state = QStringLiteral("完好");
            thing.sealNumber = QStringLiteral("高台封%1").arg(things.size() + 1);
            thing.relation = QStringLiteral("排放酸洗废液的设备");
            things.push_back(thing);
        }
        const auto unapproved = casework::saveHolding(*workspace, as(zhang), id, holding, things);
        REQUIRE_FALSE(unapproved); // 实施前须经负责人批准，行政强制法 第十八条
        CHECK(unapproved.error().detail == u"approved_at_ms");
        holding.approver = head.id.uuid();
        holding.approvedAt = holding.begunAt.addSecs(-3600);
        holding.papersGiven = true;
        REQUIRE(casework::saveHolding(*workspace, as(zhang), id, holding, things));
        const record::Ref measure = record::refTo(holding);
        writeAbout(measure, "seizure_approval");
        serve(writeAbout(measure, "seizure_decision"));
        serve(writeAbout(measure, "seizure_list"));
        writeAbout(measure, "seizure_site_record");
    }

    void extend(int days)
    {
        const measure::Holding shown = now();
        measure::Holding changed = shown;
        changed.extendedBy = days;
        changed.extensionReason = QStringLiteral("土壤影响范围需要进一步调查，案情复杂。");
        changed.extensionToldOn = today();
        changed.extensionApprover = head.id.uuid();
        changed.extensionApprovedOn = today();
        REQUIRE(casework::saveHolding(*workspace, as(zhang), id, changed, {}, shown));
        serve(writeAbout(record::refTo(changed), "seizure_extension"));
    }

    void release()
    {
        std::vector<measure::Disposal> disposals;
        for (const measure::HeldThing &thing : file().measures.things) {
            measure::Disposal disposal;
            disposal.id = measure::Disposal::idOf(thing.id);
            disposal.forCase = thing.forCase;
            disposal.holding = thing.holding;
            disposal.thing = thing.id;
            disposal.on = today();
            disposal.to = QStringLiteral("王某");
            disposal.reason = QStringLiteral("已改正");
            disposals.push_back(disposal);
        }
        REQUIRE(casework::disposeOf(*workspace, as(zhang), id, disposals));
        serve(writeAbout(record::refTo(now()), "seizure_release"));
    }
};

} // namespace

TEST_CASE("things are sealed, held for thirty days and thirty more, and let go of before the case is closed", "[cases]")
{
    SeizureStory story;
    story.registerLead();
    story.fileCase(); // the same day: it could not wait
    story.seal();
    CHECK(story.lastDay("seizure_term") == "2026-10-08"); // 三十日，不顺延，行政强制法 第二十五条
    CHECK(story.lastDay("coercive_publicity") == "2026-10-12"); // 二十个工作日（待核），查封扣押办法 第七条

    story.on("2026-09-09");
    const measure::Correction order = story.orderCorrection();
    // 裁量: 10万元 + 90万元 × 10 %，法典 第一千一百三十六条
    CHECK(story.fine({{"harm", "slight"}, {"fault", "negligent"}, {"manner", "short"}, {"object", "general"},
                         {"again", "first"}, {"correction", "at_once"}},
              story.proof)
        == yuan(190'000));
    story.on("2026-09-18");
    story.closeInvestigation();
    story.on("2026-09-21");
    const casework::CaseDocument notice = story.write("prior_notice");
    story.goTo(Stage::PriorNotice);
    story.serve(notice);
    story.goTo(Stage::StatementDefence);
    CHECK(story.lastDay("statement_defence") == "2026-09-29"); // 五个工作日，中秋放假

    // 延长: 期满前书面告知，最长三十日
    story.on("2026-09-29");
    story.extend(30);
    CHECK(story.lastDay("seizure_term") == "2026-11-07");

    story.on("2026-10-09");
    story.recheck(order, Finding::Corrected, u"中和池已修复，排水沟已清理，没有排放。");
    story.write("decision_approval");
    for (const char *item : {"no_review_trigger", "no_discussion_trigger"})
        story.confirm(story.reviewer, item);
    story.approve(Stage::Decision);
    story.goTo(Stage::Decision);
    const casework::CaseDocument decision = story.write("penalty_decision");
    story.goTo(Stage::Service);
    story.on("2026-10-12");
    story.serve(decision);
    story.goTo(Stage::Performance);
    CHECK(story.lastDay("payment") == "2026-10-27"); // 十五日，行政处罚法 第六十七条
    story.write("publicity_form");
    story.on("2026-10-15");
    story.pay("甘财罚（演示）0003", *story.file().one.fine);
    story.write("payment_record");

    // 结案之前必须解除: a seal is not left on
    story.on("2026-10-19");
    story.write("closing_approval");
    story.confirm(story.zhang, "closing_ground");
    story.approve(Stage::Closed);
    CHECK(story.refused(Stage::Closed) == "seizure_release nothing_held");
    story.on("2026-10-20");
    story.release();
    CHECK(story.isMet("seizure_term"));
    story.on("2026-10-22");
    story.goTo(Stage::Closed);
    story.on("2026-10-28");
    story.archive();
    story.checkEnd();
    story.checkExport(story.bound());
}
