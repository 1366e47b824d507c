#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QDate>

namespace qilian::casework {

/// Amounts from which the law asks for more, or up to which it asks for less. A bureau's own figures go before the
/// shipped ones: hand in a changed copy. Values; any thread.
struct Thresholds {
    Money simpleFineCitizen; ///< 当场处罚, up to. 行政处罚法 第五十一条
    Money simpleFineUnit;
    Money onSiteCollection; ///< 当场收缴, up to. 行政处罚法 第六十八条
    Money hearingCitizen; ///< 听证较大数额, from. 生态环境行政处罚办法 第八十九条
    Money hearingUnit;
    Money discussion; ///< 集体讨论, from; the law's own figure is not verified
    int officersMinimum = 2; ///< 行政处罚法 第四十二条
    QStringList unverified; ///< ids of the figures that were not read in an authentic text (待核)

    /// The figures in force on a day. Damaged: names the figure that is missing.
    static Result<Thresholds> parse(const QByteArray &json, const QString &name, QDate day);
    /// resources/procedure/thresholds.json, as it stands today.
    static const Thresholds &shipped();
    /// Likewise, as it stood on the day of a step.
    static const Thresholds &on(QDate day);

    Money hearing(bool citizen) const { return citizen ? hearingCitizen : hearingUnit; }
    /// The safe figure: the lower of the discussion's and the hearing's.
    Money discussionFrom(bool citizen) const { return std::min(discussion, hearing(citizen)); }
};

} // namespace qilian::casework
