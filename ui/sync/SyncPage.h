#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/sync/EnrolmentForm.h"
#include "ui/widgets/Page.h"

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace qilian::ui {

class Chip;
class ExchangeLists;
class FactGrid;

/// The exchange with the province (同步): enrolling, how it stands, what waits, what was refused, and the place where
/// contested records are decided.
class SyncPage final : public Page {
    Q_OBJECT
public:
    explicit SyncPage(Shell &shell, QWidget *parent = nullptr);
    /// Brings a contested record to be decided.
    void settle(const record::Ref &ref);

private:
    using Figures = std::array<qint64, 6>;

    QWidget *makeStanding();
    void refresh();
    void showForm(EnrolmentForm::Purpose purpose);
    void leaveForm();
    void fillStanding(const ExchangeState &state);
    void warnOfFork(const ExchangeState &state);

    Shell &m_shell;
    QAction *m_now;
    QAction *m_move;
    QStackedWidget *m_stack;
    EnrolmentForm *m_form = nullptr;
    QWidget *m_enrolled;
    Chip *m_standing;
    QLabel *m_trouble;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    FactGrid *m_facts;
    ExchangeLists *m_lists;
    QDateTime m_forkShown;
    Figures m_listed{-1}; // what the lists were read for
    bool m_filling = false; // the form is there, asked for or not
    bool m_offered = false; // the form is there because the computer is not enrolled
};

} // namespace qilian::ui
