#pragma once

#include "core/record/Description.h"

namespace qilian::measure {

/// What a recheck found (复查结论).
enum class Finding {
    Corrected, ///< 已改正
    GoingOn, ///< 继续违法（拒不改正）
    RefusesRecheck, ///< 拒绝、阻挠复查
    Stopped, ///< 已停产、关闭
};
QString enumText(Finding finding); ///< "corrected", "going_on", "refuses_recheck", "stopped"
std::optional<Finding> enumFrom(Finding, QStringView text);
/// The party refuses to correct (拒不改正). 按日连续处罚办法 第十二条, 生态环境法典 第一千零六十条
bool isRefusal(Finding finding);

/// An order to correct (责令改正违法行为决定). Each refusal a recheck establishes is followed by a new one.
struct Correction {
    Id<Correction> id;
    record::Ref forCase;
    QStringList officers; ///< ids
    QDate orderedOn;
    QString content; ///< what is to be put right
    QDate dueOn; ///< until when
    QDate servedOn; ///< the daily fine begins on the day after. 按日连续处罚办法 第十七条
    QString dailyAct; ///< ground of MeasureRule::Kind::DailyFine it is; empty: not fined by the day
    bool warned = false; ///< it says that refusal is fined by the day. 按日连续处罚办法 第九条
    QString note;

    static const record::Description<Correction> &description();
};

/// A recheck (复查) of one order. Append only: what was found that day stays.
struct Recheck {
    Id<Recheck> id;
    record::Ref forCase;
    Id<Correction> order;
    QStringList officers; ///< ids
    QDateTime begunAt;
    QDateTime endedAt;
    bool unannounced = false; ///< 暗查. 按日连续处罚办法 第十条
    Finding finding = Finding::Corrected;
    QString detail; ///< what was seen
    QString media; ///< numbers of photos and recordings

    QDate on() const; ///< the day in China
    static const record::Description<Recheck> &description();
};

} // namespace qilian::measure
