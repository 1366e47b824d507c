#pragma once

#include "core/inspection/InspectionTask.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QStackedWidget;

namespace qilian::ui {

class ListDetail;
class PagedModel;
class RecordTable;
class RunView;
class TaskForm;

/// 检查: the inspections of the county; planned, begun on the spot and gone through beside the list.
class InspectionPage final : public Page {
    Q_OBJECT
public:
    explicit InspectionPage(Shell &shell, QWidget *parent = nullptr);
    void open(const record::Ref &ref);

private:
    void search();
    void show(const record::Ref &ref);
    void newTask();

    Shell &m_shell;
    QComboBox *m_state;
    PagedModel *m_model;
    RecordTable *m_table;
    QStackedWidget *m_detail;
    RunView *m_run;
    TaskForm *m_form;
    ListDetail *m_split;
};

} // namespace qilian::ui
