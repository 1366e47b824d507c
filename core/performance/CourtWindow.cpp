#include "core/performance/CourtWindow.h"

#include <algorithm>

namespace qilian::performance {

namespace {

/// The remedy that decides from where the window is counted: the suit before the reconsideration. One that was taken
/// back or not admitted leaves the periods as they were.
const Remedy *deciding(const std::vector<Remedy> &remedies)
{
    const Remedy *out = nullptr;
    for (const Remedy &one : remedies) {
        const bool decided = one.outcome == Outcome::Upheld || one.outcome == Outcome::Changed;
        if (decided && (!out || one.kind == RemedyKind::Suit))
            out = &one;
    }
    return out;
}

QDate latestDemandFor(QDate closes, int workingDays, const WorkCalendar &calendar)
{
    QDate day = closes.addDays(-workingDays);
    while (calendar.plusWorkingDays(day, workingDays) >= closes)
        day = day.addDays(-1);
    return day;
}

} // namespace

CourtWindow courtWindow(const std::vector<Remedy> &remedies, QDate servedOn, const Deferral *granted, bool remedyTold,
    const PerformanceRules &rules, const LastDay &lastDay, const WorkCalendar &calendar)
{
    CourtWindow out;
    if (!servedOn.isValid())
        return out;
    for (const Remedy &one : remedies) {
        if (one.outcome == Outcome::Open && (!out.remedySince.isValid() || one.beganOn < out.remedySince))
            out.remedySince = one.beganOn;
    }
    out.state = isAnnulled(remedies) ? CourtWindow::State::Annulled
        : out.remedySince.isValid()  ? CourtWindow::State::RemedyOpen
                                     : CourtWindow::State::Counted;
    if (out.state != CourtWindow::State::Counted)
        return out;
    const Remedy *remedy = deciding(remedies);
    const bool sued = remedy && remedy->kind == RemedyKind::Suit;
    out.rule = rules.courtWindow(sued ? QStringLiteral("sued")
            : remedy                  ? QStringLiteral("reconsidered")
            : remedyTold              ? QStringLiteral("no_remedy")
                                      : QStringLiteral("remedy_not_told"));
    const QDate from = remedy ? remedy->endedOn : servedOn;
    QDate ends = from;
    for (const QString &period : out.rule->ends) {
        out.steps.push_back({period, from, lastDay(period, from)});
        ends = std::max(ends, out.steps.back().last);
    }
    out.opens = sued ? from : ends.addDays(1);
    const auto close = [&](const CourtWindowRule &rule, QDate begin) {
        out.steps.push_back({rule.length, begin, lastDay(rule.length, begin)});
        return out.steps.back().last;
    };
    out.closes = close(*out.rule, ends);
    if (granted && !granted->plan.isEmpty()) {
        const QDate end = granted->endedOn.isValid() ? granted->endedOn : granted->instalments().back().due;
        if (end > ends) {
            out.rule = rules.courtWindow(QStringLiteral("deferred"));
            out.opens = std::max(out.opens, end.addDays(1));
            out.closes = std::max(out.closes, close(*out.rule, end));
        }
    }
    out.latestDemand = latestDemandFor(out.closes, rules.demandWorkingDays, calendar);
    return out;
}

} // namespace qilian::performance
