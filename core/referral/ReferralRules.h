#pragma once

#include "core/base/Rational.h"
#include "core/law/RuleTable.h"

namespace qilian::referral {

/// When a pollution matter is to go to the police as a suspected crime (涉嫌犯罪移送标准): one question, with a figure
/// where the rule has one. 法释〔2023〕7号
struct Criterion {
    enum class Level {
        Crime, ///< by itself a reason to transfer
        Serious, ///< 情节严重: how grave it is
    };
    QString id;
    Level level = Level::Crime;
    QString zh;
    QString en;
    std::optional<Rational> least; ///< met from here on; absent: yes or no
    QString unit; ///< "tonne", "times", "yuan", "hour", "penalties" …; empty without a figure
    bool lookedUp = false; ///< the figure is counted from the records and never typed
    QStringList violations; ///< acts of the catalogue it is asked for at first
    QDate from;
    std::optional<QDate> until;
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// An act for which those responsible go to the police for detention (移送行政拘留).
struct DetentionRule {
    enum class Duty { Shall, May };
    QString id;
    QString zh;
    QString en;
    int daysMin = 0;
    int daysMax = 0;
    int otherMin = 0; ///< where slight or serious, as `other…` says; 0: the law has one range only
    int otherMax = 0;
    QString otherZh;
    QString otherEn;
    Duty duty = Duty::Shall;
    QStringList violations;
    QDate from; ///< by the day the act ended
    std::optional<QDate> until;
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// resources/procedure/referral.json. Immutable once loaded; any thread.
class ReferralRules {
public:
    /// Damaged: names the entry and what was expected.
    static Result<ReferralRules> parse(const QByteArray &json, const QString &name);
    static const ReferralRules &shipped();

    const Criterion *criterion(const QString &id) const; ///< null where unknown
    const DetentionRule *detentionRule(const QString &id) const; ///< null where unknown

    std::vector<Criterion> criteria;
    std::vector<DetentionRule> detention;
    int yearsCounted = 0; ///< from the first penalty to the new act. 第十九条第一款
    QString agricultureZh; ///< what another department transfers
    QString agricultureEn;
};

} // namespace qilian::referral
