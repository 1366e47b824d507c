#include "ui/casework/AccountSections.h"

#include "ui/casework/FollowUpTable.h"
#include "ui/casework/PerformanceFields.h"
#include "ui/casework/PerformanceView.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui::account {

using namespace performance;
using casework::Wording;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString sourcesOf(const std::vector<law::RuleSource> &sources)
{
    QStringList out;
    for (const law::RuleSource &one : sources)
        out.append(one.text());
    return out.join(QStringLiteral("、"));
}

void addWindow(QVBoxLayout *column, const CourtWindow &window)
{
    auto *grid = new FactGrid;
    grid->add(PerformanceView::tr("The court can be asked from"), dayText(window.opens));
    grid->add(PerformanceView::tr("to"), dayText(window.closes));
    grid->add(PerformanceView::tr("Situation"), Wording{window.rule->zh, window.rule->en}.inWords());
    grid->add(PerformanceView::tr("Demand to be served by"), dayText(window.latestDemand));
    column->addWidget(grid);
    QStringList counted;
    for (const CourtWindow::Step &step : window.steps) {
        const auto rule = casework::DeadlineRules::shipped().find(step.rule);
        counted.append(PerformanceView::tr("%1: from %2 to %3")
                           .arg(rule ? rule->name.inWords() : step.rule, dayText(step.from), dayText(step.last)));
    }
    counted.append(sourcesOf(window.rule->sources));
    column->addWidget(mutedLabel(counted.join(QStringLiteral(" · "))));
}

} // namespace

void addSums(QVBoxLayout *column, const Claim &claim, const Account &account)
{
    if (!claim.servedOn.isValid()) {
        column->addWidget(mutedLabel(PerformanceView::tr("Nothing is due before the decision is served.")));
        return;
    }
    auto *grid = new FactGrid;
    grid->add(PerformanceView::tr("Fine"), account.fine.display());
    grid->add(PerformanceView::tr("of it open"), account.fineLeft().display());
    if (!account.confiscation.isZero()) {
        grid->add(PerformanceView::tr("Confiscation"), account.confiscation.display());
        grid->add(PerformanceView::tr("of it open"), account.confiscationLeft().display());
    }
    if (!account.daily.isZero()) {
        grid->add(PerformanceView::tr("Daily fine"), account.daily.display());
        grid->add(PerformanceView::tr("of it open"), account.dailyLeft().display());
    }
    grid->add(PerformanceView::tr("Decision served on"), dayText(claim.servedOn));
    grid->add(PerformanceView::tr("Last day to pay"), dayText(claim.lastDay));
    grid->add(PerformanceView::tr("Added penalty"), account.addedTotal().display());
    grid->add(PerformanceView::tr("of it open"), account.addedLeft().display());
    column->addWidget(grid);
}

void addDailyFines(QVBoxLayout *column, const Claim &claim, const Account &account)
{
    if (claim.daily.empty() || account.dailyParts.empty())
        return;
    column->addWidget(sectionLabel(PerformanceView::tr("Daily fines")));
    auto *table = followUpTable(PerformanceView::tr("Daily fines"),
        {PerformanceView::tr("Decision"), PerformanceView::tr("Sum"), PerformanceView::tr("Served on"),
            PerformanceView::tr("Last day to pay"), PerformanceView::tr("Paid"),
            PerformanceView::tr("Paid in full on")},
        {1, 4});
    for (std::size_t i = 0; i < claim.daily.size(); ++i) {
        const performance::DailyClaim &one = claim.daily[i];
        const PlanLine &line = account.dailyParts[i];
        addRow(table,
            {one.number, line.part.amount.text(), dayText(one.servedOn), dayText(one.lastDay), line.paid.text(),
                dayText(line.paidOn)});
    }
    fitToRows(table);
    column->addWidget(table);
}

void addAddedPenalty(QVBoxLayout *column, const Claim &claim, const Account &account, QDate today)
{
    struct Part {
        QString title;
        QString base;
        const AddedPenalty *added;
    };
    std::vector<Part> parts{
        {PerformanceView::tr("Added penalty, day by day"), PerformanceView::tr("Open of the fine"), &account.added}};
    for (std::size_t i = 0; i < account.addedDaily.size(); ++i) {
        const bool single = account.dailyPlan.empty() && i < claim.daily.size();
        parts.push_back({single ? PerformanceView::tr("Added penalty on the daily fine %1").arg(claim.daily[i].number)
                                : PerformanceView::tr("Added penalty on the daily fines"),
            PerformanceView::tr("Open of the fine"), &account.addedDaily[i]});
    }
    bool any = false;
    for (const auto &[title, base, added] : parts) {
        if (added->rows.empty())
            continue;
        any = true;
        column->addWidget(sectionLabel(title));
        auto *table = followUpTable(title,
            {PerformanceView::tr("From"), PerformanceView::tr("To"), PerformanceView::tr("Days"), base,
                PerformanceView::tr("Added"), PerformanceView::tr("So far"), PerformanceView::tr("Remark")},
            {2, 3, 4, 5});
        for (const AddedPenaltyRow &row : added->rows) {
            const QString remark = row.paused
                ? PerformanceView::tr("%1: does not run").arg(PerformanceFields::words(*row.paused))
                : row.capped ? PerformanceView::tr("Cap %1 reached").arg(added->cap.text())
                             : QString();
            addRow(table,
                {dayText(row.from), dayText(row.until), QString::number(row.days), row.base.text(), row.added.text(),
                    row.sum.text(), remark});
        }
        fitToRows(table);
        column->addWidget(table);
    }
    if (!any)
        return;
    if (const AddedPenaltyRule *rule = PerformanceRules::shipped().addedPenaltyOn(today))
        column->addWidget(
            mutedLabel(PerformanceView::tr("%1 % a day (%2).").arg(rule->percentPerDay).arg(sourcesOf(rule->sources))));
    for (const ReadingChoice &one : PerformanceRules::shipped().choices) {
        const QString words = Wording{one.zh, one.en}.inWords() + u' ' + Wording{one.whyZh, one.whyEn}.inWords();
        column->addWidget(mutedLabel(one.verified ? words : PerformanceView::tr("To be checked: %1").arg(words)));
    }
}

void addPlan(QVBoxLayout *column, const QString &title, const std::vector<PlanLine> &plan)
{
    if (plan.empty())
        return;
    column->addWidget(sectionLabel(title));
    auto *table = followUpTable(title,
        {PerformanceView::tr("Due"), PerformanceView::tr("Sum"), PerformanceView::tr("Paid"),
            PerformanceView::tr("Paid in full on"), PerformanceView::tr("State")},
        {1, 2});
    for (const PlanLine &line : plan) {
        const QString state = line.state == PlanLine::State::Kept ? PerformanceView::tr("Kept")
            : line.state == PlanLine::State::Late                 ? PerformanceView::tr("Paid late")
            : line.state == PlanLine::State::Missed
            ? PerformanceView::tr("Missed: added penalty runs from the next day")
            : PerformanceView::tr("Ahead");
        addRow(table, {dayText(line.part.due), line.part.amount.text(), line.paid.text(), dayText(line.paidOn), state});
    }
    fitToRows(table);
    column->addWidget(table);
}

void addCourt(QVBoxLayout *column, const ShownCase &shown)
{
    const std::vector<casework::DecisionWindow> windows = casework::courtWindowsOf(shown.file);
    if (windows.front().window.state == CourtWindow::State::NotServed)
        return;
    column->addWidget(sectionLabel(PerformanceView::tr("Demand and court")));
    const Setting setting = casework::performanceSetting(shown.file, {}, shown.today);
    auto *grid = new FactGrid;
    grid->add(PerformanceView::tr("Demand served on"), dayText(setting.demandServedOn));
    grid->add(PerformanceView::tr("Ten working days end on"),
        setting.demandServedOn.isValid() ? dayText(WorkCalendar::shipped().plusWorkingDays(
            setting.demandServedOn, PerformanceRules::shipped().demandWorkingDays))
                                         : QString());
    column->addWidget(grid);
    for (const casework::DecisionWindow &one : windows) {
        if (windows.size() > 1)
            column->addWidget(mutedLabel(one.number));
        if (one.window.state == CourtWindow::State::Counted)
            addWindow(column, one.window);
        else
            column->addWidget(mutedLabel(one.window.state == CourtWindow::State::Annulled
                    ? PerformanceView::tr("The decision was annulled: nothing can be enforced.")
                    : PerformanceView::tr("The court cannot be asked while a reconsideration or a suit is open.")));
    }
}

} // namespace qilian::ui::account
