#pragma once

#include "core/record/Description.h"

namespace qilian::measure {

enum class LimitMode {
    Limit, ///< 限制生产
    Stop, ///< 停产整治
};
QString enumText(LimitMode mode); ///< "limit", "stop"
std::optional<LimitMode> enumFrom(LimitMode, QStringView text);

/// Production limited or stopped (限制生产、停产整治), from the decision to the follow-up check.
struct ProductionLimit {
    Id<ProductionLimit> id;
    record::Ref forCase;
    LimitMode mode = LimitMode::Limit;
    QStringList grounds; ///< of MeasureRule::Kind::Limit or Stop
    QString considered; ///< public facility, livelihood, safety of production: weighed how (不“一刀切”)
    QString measureBasis; ///< the law that orders it as a measure; empty: a penalty. 行政处罚法 第九条
    QString content; ///< how far production is limited, how the breach is put right
    QDate decidedOn;
    QDate servedOn;
    QDate until; ///< of a limit: at most three months from the service
    QDate extendedUntil;
    QString extensionReason;
    Uuid extensionApprover; ///< the head who granted it
    QDate extensionApprovedOn;
    QDate planFiledOn; ///< the plan is filed and public. 限产停产办法 第十六条
    QDate rectifiedOn; ///< the party's work is done
    QDate completionFiledOn; ///< its filing lifts the decision by itself. 限产停产办法 第十七条
    QString materials; ///< monitoring report, power, water and output before and after
    QDate followedUpOn; ///< 跟踪检查. 限产停产办法 第二十条
    QString followUp; ///< what it found
    bool sameActAgain = false; ///< the follow-up found the same act again
    QDate reopenedOn; ///< production resumed without leave
    QDate reportedOn; ///< to the government, for closing. 限产停产办法 第八条
    QString note;

    bool isPenalty() const { return measureBasis.trimmed().isEmpty(); }
    /// The last day of a limit; invalid for a stop, which lasts until it is lifted.
    QDate lastDay() const;
    /// The day it is lifted: the party's filing, or the end of a limit that is over by `today`; invalid while it lasts.
    QDate liftedOn(QDate today) const;
    /// The government must be asked to close, and was not.
    bool mustBeReported() const { return (reopenedOn.isValid() || sameActAgain) && !reportedOn.isValid(); }

    static const record::Description<ProductionLimit> &description();
};

} // namespace qilian::measure
