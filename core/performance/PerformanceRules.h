#pragma once

#include "core/base/Money.h"
#include "core/law/RuleTable.h"

namespace qilian::performance {

/// How much late payment adds (加处罚款), from … until … (both included).
struct AddedPenaltyRule {
    int percentPerDay = 0;
    int capPercent = 100; ///< of what fell overdue
    QDate from;
    std::optional<QDate> until;
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// What the law leaves open and how the program counts, with the reason, for the officer to read.
struct ReadingChoice {
    QString id;
    QString zh;
    QString en;
    QString whyZh;
    QString whyEn;
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// When a fine may be collected on the spot (当场收缴).
struct OnSpotGround {
    QString id;
    QString zh;
    QString en;
    std::optional<Money> most; ///< absent: whatever the sum
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// How the three months to ask the court are found in one situation; the periods are named by their deadline rules.
struct CourtWindowRule {
    QString id; ///< "no_remedy", "remedy_not_told", "reconsidered", "sued", "deferred"
    QString zh;
    QString en;
    QStringList ends; ///< the window opens the day after the last of these
    QString length; ///< counted from there
    std::vector<law::RuleSource> sources;
    bool verified = false;
};

/// resources/procedure/performance.json. Immutable once loaded; any thread.
class PerformanceRules {
public:
    /// Damaged: names the entry and what was expected.
    static Result<PerformanceRules> parse(const QByteArray &json, const QString &name);
    static const PerformanceRules &shipped();

    /// Null before the first rule.
    const AddedPenaltyRule *addedPenaltyOn(QDate day) const;
    const OnSpotGround *onSpot(const QString &id) const; ///< null where unknown
    const CourtWindowRule *courtWindow(const QString &id) const; ///< null where unknown

    std::vector<AddedPenaltyRule> addedPenalty;
    std::vector<ReadingChoice> choices;
    std::vector<OnSpotGround> onSpotGrounds;
    std::vector<CourtWindowRule> courtWindows;
    int demandWorkingDays = 0; ///< between the demand and the application
};

} // namespace qilian::performance
