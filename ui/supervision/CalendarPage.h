#pragma once

#include "core/supervision/DueList.h"
#include "core/supervision/Duty.h"
#include "ui/shell/PageInterface.h"
#include "ui/supervision/MonthView.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QLabel;

namespace qilian::ui {

class WorkList;

/// 期限日历: a month of last days, of the cases and of the office's own duties; the chosen day's beside it. Goes to
/// other calendar programs as .ics.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(Shell &shell, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override; ///< another day may have begun

private:
    void addStep(
        const QString &words, const QString &iconName, const QKeySequence &key, const std::function<QDate()> &to);
    void go(QDate day);
    void reload();
    void fill();
    void showDay(QDate day);
    void exportFile();
    QDate today() const;

    Shell &m_shell;
    QLabel *m_title;
    QCheckBox *m_mine;
    MonthView *m_month;
    WorkList *m_day;
    QDate m_chosen;
    QDate m_read; // first day of the six weeks that were read
    quint64 m_question = 0;
    supervision::DueItems m_due;
    std::vector<supervision::DutyDay> m_duties;
};

} // namespace qilian::ui
