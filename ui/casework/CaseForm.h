#pragma once

#include "core/casework/CaseWork.h"
#include "ui/shell/PageInterface.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace qilian::ui {

class PickField;

/// What a new case is opened with; what is wrong stands under its field. Ctrl+Enter opens the case.
class CaseForm final : public QWidget {
    Q_OBJECT
public:
    explicit CaseForm(Shell &shell, QWidget *parent = nullptr);
    void begin();

signals:
    void opened(const qilian::record::Ref &ref);
    void cancelled();

private:
    QLabel *add(const QString &label, QWidget *field, bool required);
    void save();
    void showFaults(const std::vector<casework::CaseFault> &faults);

    Shell &m_shell;
    PickField *m_party;
    PickField *m_violation;
    QLineEdit *m_cause;
    QDateEdit *m_ended;
    QLineEdit *m_place;
    QLineEdit *m_source;
    QLabel *m_fault;
    std::vector<std::pair<QString, QLabel *>> m_faults; // field name of the record → label under the field
};

} // namespace qilian::ui
