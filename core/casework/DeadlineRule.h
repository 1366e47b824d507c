#pragma once

#include "core/base/Result.h"
#include "core/casework/LegalSource.h"
#include "core/casework/Wording.h"

#include <QDate>
#include <optional>
#include <vector>

namespace qilian::casework {

enum class PeriodUnit { None, Hour, CalendarDay, WorkingDay, Month };

enum class DeadlineKind {
    Period, ///< to be done by the last day
    Minimum, ///< not to be done before the period is over
    Starts, ///< something begins to run
    Immediate, ///< on the spot, at once
    WithoutDelay, ///< 及时: the law names no number
    Recurring, ///< every month, quarter or year
    Retention, ///< kept; set by the bureau's own table
    OpenEnded, ///< until it is lifted
    Block, ///< something may not be done again within
    FixedDate, ///< one day for all
};

struct Period {
    int amount = 0;
    PeriodUnit unit = PeriodUnit::None;
};

/// A longer period that somebody may grant.
struct Extension {
    Period period;
    bool instead = false; ///< counts from the start in place of the ordinary period, not on top of it
    QString approval; ///< who grants it: "agency_head" …
    QString ground;
};

/// When something is due again and again.
struct Recurrence {
    enum class Every { Month, Quarter, Year, Once };
    Every every = Every::Year;
    int month = 0; ///< yearly: 1-12
    int day = 0; ///< day of the month
    bool before = false; ///< the day itself is too late
    bool internalTarget = false; ///< the law names no day; this is the bureau's own
    QDate date; ///< once
};

/// One period of the law (期限) as the shipped table has it. Values; any thread.
struct DeadlineRule {
    QString id;
    Wording name;
    QString group;
    QString holder; ///< agency, party, police, court, officer, reconsideration_body
    DeadlineKind kind = DeadlineKind::Period;
    QString fromEvent;
    QString toEvent;
    Period period;
    bool rolls = false; ///< a last day on a day off moves to the next working day
    std::optional<Period> safePeriod; ///< the stricter of two readings
    std::vector<Extension> extensions;
    QStringList excluded; ///< grounds of time that does not count (ExcludedGround)
    QString replaces; ///< id of the rule it took the place of; empty: of none
    std::optional<Recurrence> recurrence;
    QString consequence;
    LegalSource source;
    std::vector<LegalSource> also;
    QDate effectiveFrom; ///< invalid: not known, only for figures that are not verified
    QDate effectiveUntil; ///< last day in force; invalid: still in force
    bool verified = false; ///< the figure was read in an authentic text
    QString verification;
    QString note;

    bool isInForceOn(QDate day) const;
};

/// All periods. Immutable once loaded; any thread.
class DeadlineRules {
public:
    /// Damaged: names the entry and what was expected.
    static Result<DeadlineRules> parse(const QByteArray &json, const QString &name);
    /// resources/procedure/deadlines.json
    static const DeadlineRules &shipped();

    /// NotFound where there is no such rule.
    Result<DeadlineRule> find(QStringView id) const;
    /// The rule itself, or the one it replaced where that was in force on the day and it was not yet.
    const DeadlineRule &inForce(const DeadlineRule &rule, QDate day) const;
    const std::vector<DeadlineRule> &all() const { return m_rules; }

private:
    const DeadlineRule *at(QStringView id) const;

    std::vector<DeadlineRule> m_rules;
};

} // namespace qilian::casework
