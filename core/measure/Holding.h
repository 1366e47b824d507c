#pragma once

#include "core/base/WorkCalendar.h"
#include "core/record/Description.h"

namespace qilian::measure {

/// How things are held.
enum class HoldingWay {
    Seal, ///< 查封
    Seize, ///< 扣押
    Register, ///< 先行登记保存
};
QString enumText(HoldingWay way); ///< "seal", "seize", "register"
std::optional<HoldingWay> enumFrom(HoldingWay, QStringView text);

/// Things held for a case: sealed or seized (查封、扣押), or registered in advance as evidence (先行登记保存).
struct Holding {
    Id<Holding> id;
    record::Ref forCase;
    HoldingWay way = HoldingWay::Seal;
    QStringList grounds; ///< of MeasureRule::Kind::Seizure or Registration
    QString reason; ///< the concrete circumstances
    QString considered; ///< public facility, livelihood, safety of production: weighed how. 查封扣押办法 第六条
    QStringList officers; ///< ids
    QDateTime begunAt;
    bool urgent = false; ///< on the spot, before the written approval
    Uuid approver;
    QDateTime approvedAt;
    bool papersGiven = false; ///< decision and list handed over on the spot. 行政强制法 第二十四条
    QString place; ///< where the things are kept
    QString keeper; ///< who keeps them
    int extendedBy = 0; ///< days. 行政强制法 第二十五条
    QString extensionReason;
    Uuid extensionApprover; ///< the head who granted it …
    QDate extensionApprovedOn; ///< … before the party was told
    QDate extensionToldOn; ///< in writing; invalid: not extended
    QDate testingFrom; ///< testing, inspection or appraisal …
    QDate testingUntil; ///< … does not count, but only
    QDate testingToldOn; ///< where the period was told in writing. 行政强制法 第二十五条第三款
    QDate releaseAskedOn; ///< the party asked for its release …
    QDate releaseAnsweredOn; ///< … and the bureau decided on that. 查封扣押办法 第十九条
    QDate claimNoticeOn; ///< notice to fetch what nobody fetches (招领公告). 查封扣押办法 第二十一条第二款
    QString note;

    bool isSeizure() const { return way != HoldingWay::Register; }
    QDate on() const; ///< the day it began, in China
    bool isExtended() const { return extendedBy > 0 && extensionToldOn.isValid(); }
    /// Days of testing that do not count.
    int testingDays() const;
    /// Until when things may be held: never moved by days off, it is a cap on the party's burden.
    QDate lastDay(const WorkCalendar &calendar) const;

    static const record::Description<Holding> &description();
};

/// One line of the inventory (清单). Append only.
struct HeldThing {
    Id<HeldThing> id;
    record::Ref forCase;
    Id<Holding> holding;
    QString name;
    QString model; ///< 规格型号
    QString quantity; ///< with its unit: 2 台
    QString state; ///< 新旧程度、状态
    QString place; ///< 位置
    QString sealNumber; ///< 封条号
    QString keeper; ///< 保管人; empty: that of the holding
    QString relation; ///< what it has to do with the act (关联性)

    static const record::Description<HeldThing> &description();
};

/// What became of a thing.
enum class Fate {
    Released, ///< 解除查封、扣押, back to the party
    Returned, ///< 退还
    Copied, ///< 记录、复制、拍照后退还
    Appraised, ///< 送鉴定
    Seized, ///< 转为查封、扣押
    Transferred, ///< 移送有关机关
    Confiscated, ///< 没收
};
QString enumText(Fate fate);
std::optional<Fate> enumFrom(Fate, QStringView text);
/// The fates a thing held this way may have.
std::vector<Fate> fatesOf(HoldingWay way);

/// How a thing was released or disposed of (解除、处理). One for each thing: its id is made from the thing's, so that
/// two devices that let go of the same thing meet in one record. Append only.
struct Disposal {
    Id<Disposal> id;
    record::Ref forCase;
    Id<Holding> holding;
    Id<HeldThing> thing;
    Fate fate = Fate::Released;
    QDate on;
    QString to; ///< who took it
    QString reason;
    QString damage; ///< loss or damage noted (毁损、灭失); empty: none

    static Id<Disposal> idOf(const Id<HeldThing> &thing);
    static const record::Description<Disposal> &description();
};

} // namespace qilian::measure
