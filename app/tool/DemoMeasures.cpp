#include "app/tool/DemoMeasures.h"

#include "core/base/ChinaTime.h"
#include "core/casework/MeasureWork.h"

namespace qilian::tool {

namespace {

using namespace qilian::measure;
using casework::Case;

/// The records of one case, each written as its form writes it.
class Measures {
public:
    Measures(store::Workspace &workspace, const DemoPeople &people, const Id<Case> &id)
        : m_workspace(workspace)
        , m_people(people)
        , m_actor{people.zhang.id.uuid(), people.zhang.name}
        , m_id(id)
        , m_today(casework::todayOf(workspace))
    {
    }

    /// So many days ago.
    Result<void> refuse(int served, int rechecked)
    {
        Correction order;
        order.id = Id<Correction>::create();
        order.forCase = Case::description().ref(m_id);
        order.officers = team();
        order.content = QStringLiteral("立即停止违法排放污染物（演示）。");
        order.orderedOn = m_today.addDays(-served);
        order.servedOn = order.orderedOn;
        order.dueOn = order.orderedOn.addDays(3);
        order.dailyAct = MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, actOn()).grounds.front().id;
        order.warned = true;
        Recheck found;
        found.id = Id<Recheck>::create();
        found.forCase = order.forCase;
        found.order = order.id;
        found.officers = team();
        found.begunAt = at(m_today.addDays(-rechecked), {9, 40});
        found.endedAt = found.begunAt.addSecs(3000);
        found.unannounced = true;
        found.finding = Finding::GoingOn;
        found.detail = QStringLiteral("生产线正在运行，排放口仍在违法排放（演示）。");
        found.media = QStringLiteral("照片 1—4（演示）");
        if (const auto done = casework::saveCorrection(m_workspace, m_actor, m_id, order); !done)
            return done.error();
        const auto done = casework::recheck(m_workspace, m_actor, m_id, found);
        return done ? Result<void>() : done.error();
    }

    Result<void> seal()
    {
        Holding sealed = holding(HoldingWay::Seal, m_today.addDays(-12));
        const MeasureRule &rule = MeasureRules::shipped().on(MeasureRule::Kind::Seizure, sealed.on());
        sealed.grounds = {rule.grounds.front().id};
        sealed.reason = QStringLiteral("废水未经处理经软管排入雨水井（演示）。");
        sealed.considered = QStringLiteral("不属于公共设施运营单位，不涉及基本民生，停用不影响生产安全。");
        sealed.papersGiven = true;
        std::vector<HeldThing> things{thing(sealed, u"潜水泵", u"WQ15-10", u"1台", u"污水站集水池", u"高台封001"),
            thing(sealed, u"排水软管", u"DN65", u"1根", u"污水站北侧", u"高台封002"),
            thing(sealed, u"配电控制柜", u"XL-21", u"1面", u"污水站值班室", u"高台封003")};
        for (std::size_t i = 0; i + 1 < things.size(); ++i) // the review finds that the last one has none
            things[i].relation = QStringLiteral("向雨水井排水所用（演示）");
        if (const auto done = casework::saveHolding(m_workspace, m_actor, m_id, sealed, things); !done)
            return done.error();
        Disposal released;
        released.thing = things.back().id;
        released.id = Disposal::idOf(released.thing);
        released.forCase = sealed.forCase;
        released.holding = sealed.id;
        released.on = m_today.addDays(-2);
        released.to = QStringLiteral("单某（演示）");
        released.reason = QStringLiteral("与违法行为无关");
        if (const auto done = casework::disposeOf(m_workspace, m_actor, m_id, {released}); !done)
            return done.error();
        return sealAgain(rule);
    }

    /// A second seizure beside the first, with a last day of its own.
    Result<void> sealAgain(const MeasureRule &rule)
    {
        Holding seized = holding(HoldingWay::Seize, m_today.addDays(-5));
        seized.grounds = {rule.grounds.front().id};
        seized.reason = QStringLiteral("又以移动水泵排放（演示）。");
        seized.considered = QStringLiteral("备用设备，停用不影响生产安全。");
        seized.papersGiven = true;
        HeldThing pump = thing(seized, u"移动水泵", u"QDX3-20", u"1台", u"污水站东侧", u"");
        pump.relation = QStringLiteral("抽取废水外排所用（演示）");
        const auto done = casework::saveHolding(m_workspace, m_actor, m_id, seized, {pump});
        return done ? Result<void>() : done.error();
    }

    Result<void> registerEvidence()
    {
        Holding registered = holding(HoldingWay::Register, m_today.addDays(-3));
        registered.grounds = {QStringLiteral("may_be_lost")};
        registered.reason = QStringLiteral("危险废物台账有涂改痕迹，可能被替换（演示）。");
        const auto done = casework::saveHolding(m_workspace, m_actor, m_id, registered,
            {thing(registered, u"危险废物管理台账", u"", u"3本", u"环保办公室", u"")});
        return done ? Result<void>() : done.error();
    }

private:
    QStringList team() const { return {m_people.zhang.id.text(), m_people.li.id.text()}; }
    static QDateTime at(QDate day, QTime hour) { return QDateTime(day, hour, Qt::OffsetFromUTC, kChinaOffset); }
    QDate actOn() const
    {
        const auto one = m_workspace.reader().get(m_id);
        return one ? one->actEndedOn : m_today;
    }
    Holding holding(HoldingWay way, QDate on) const
    {
        Holding out;
        out.id = Id<Holding>::create();
        out.forCase = Case::description().ref(m_id);
        out.way = way;
        out.officers = team();
        out.begunAt = at(on, {10, 30});
        out.approver = m_people.zhao.id.uuid();
        out.approvedAt = at(on, {9, 20});
        out.place = QStringLiteral("污水站（演示）");
        out.keeper = QStringLiteral("单某（演示）");
        return out;
    }
    static HeldThing thing(const Holding &held, QStringView name, QStringView model, QStringView quantity,
        QStringView place, QStringView seal)
    {
        HeldThing out;
        out.id = Id<HeldThing>::create();
        out.forCase = held.forCase;
        out.holding = held.id;
        out.name = name.toString();
        out.model = model.toString();
        out.quantity = quantity.toString();
        out.state = QStringLiteral("在用");
        out.place = place.toString();
        out.sealNumber = seal.toString();
        return out;
    }

    store::Workspace &m_workspace;
    const DemoPeople &m_people;
    store::Actor m_actor;
    Id<Case> m_id;
    QDate m_today;
};

} // namespace

Result<void> addDemoMeasures(store::Workspace &workspace, const DemoPeople &people, const Id<Case> &fined,
    const std::vector<Id<Case>> &investigated)
{
    if (!fined.isNull()) {
        Measures refused(workspace, people, fined);
        for (const auto &[served, rechecked] : {std::pair(42, 22), std::pair(21, 1)}) {
            if (const auto done = refused.refuse(served, rechecked); !done)
                return done;
        }
    }
    if (investigated.empty())
        return {};
    if (const auto done = Measures(workspace, people, investigated.front()).seal(); !done)
        return done;
    return investigated.size() > 1 ? Measures(workspace, people, investigated[1]).registerEvidence() : Result<void>();
}

Result<void> refuseInDemo(
    store::Workspace &workspace, const DemoPeople &people, const Id<Case> &id, int served, int rechecked)
{
    return Measures(workspace, people, id).refuse(served, rechecked);
}

} // namespace qilian::tool
