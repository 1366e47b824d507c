#pragma once

#include "core/inspection/InspectionWork.h"
#include "ui/shell/PageInterface.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace qilian::ui {

class FormDraft;
class PickField;

/// What an inspection is planned with; warns of a second one about the same matter in the month before it is planned.
/// Ctrl+Enter plans it.
class TaskForm final : public QWidget {
    Q_OBJECT
public:
    explicit TaskForm(Shell &shell, QWidget *parent = nullptr);
    void begin();

signals:
    void planned(const qilian::record::Ref &ref);
    void cancelled();

private:
    inspection::InspectionTask draft() const;
    void fillOfficers();
    void lookAtTheMonth();
    void plan();

    Shell &m_shell;
    PickField *m_enterprise;
    QComboBox *m_source;
    QListWidget *m_lists;
    QListWidget *m_officers;
    QDateEdit *m_day;
    QLabel *m_sameMonth;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_fault;
    FormDraft *m_draft;
};

/// The words for why an inspection is made and how far it is.
QString sourceName(inspection::TaskSource source);
QString stateName(inspection::TaskState state);

} // namespace qilian::ui
