#pragma once

#include "core/base/WorkCalendar.h"
#include "core/performance/Account.h"

#include <functional>

namespace qilian::performance {

/// The last day of a period by the id of its deadline rule, counted from a day.
using LastDay = std::function<QDate(const QString &rule, QDate from)>;

/// When the court may be asked to enforce (申请人民法院强制执行). 行政强制法 第五十三条、第五十四条
struct CourtWindow {
    enum class State {
        NotServed, ///< the decision has not been served
        RemedyOpen, ///< a reconsideration or a suit goes on
        Annulled, ///< there is nothing to enforce
        Counted,
    };
    /// One step of the count: the period by the id of its rule, from where, to where.
    struct Step {
        QString rule;
        QDate from;
        QDate last;
    };

    State state = State::NotServed;
    const CourtWindowRule *rule = nullptr;
    std::vector<Step> steps;
    QDate opens;
    QDate closes; ///< last day
    QDate remedySince; ///< RemedyOpen: the day the first that is open was asked for
    QDate latestDemand; ///< last day to serve the demand so that its ten working days end in time

    bool isOpenOn(QDate day) const { return state == State::Counted && opens <= day && day <= closes; }
    bool isOverOn(QDate day) const { return state == State::Counted && closes < day; }
};

/// Of a decision served on that day, with what was brought against it; its payment was put off by `granted` (null: it
/// was not).
CourtWindow courtWindow(const std::vector<Remedy> &remedies, QDate servedOn, const Deferral *granted, bool remedyTold,
    const PerformanceRules &rules, const LastDay &lastDay, const WorkCalendar &calendar);

} // namespace qilian::performance
