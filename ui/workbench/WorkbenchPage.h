#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QBoxLayout;

namespace qilian::ui {

class WorkList;

/// 工作台: what waits for his decision, what falls due, what is to be inspected and what two people wrote differently;
/// the first page of the day.
class WorkbenchPage final : public Page {
    Q_OBJECT
public:
    explicit WorkbenchPage(Shell &shell, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< another day may have begun

private:
    void reload();

    Shell &m_shell;
    WorkList *m_due;
    WorkList *m_approvals; // only where something waits for who is logged in
    WorkList *m_inspections;
    WorkList *m_contested;
    QBoxLayout *m_columns;
};

} // namespace qilian::ui
