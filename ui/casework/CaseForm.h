#pragma once

#include "core/casework/CaseWork.h"
#include "ui/shell/PageInterface.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace qilian::ui {

class FormDraft;
class FormSection;
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
    void save();
    void showFaults(const std::vector<casework::CaseFault> &faults);

    Shell &m_shell;
    PickField *m_party;
    PickField *m_violation;
    QLineEdit *m_cause;
    QDateEdit *m_ended;
    QLineEdit *m_place;
    QLineEdit *m_source;
    QCheckBox *m_onTheSpot;
    FormSection *m_fields;
    FormDraft *m_draft;
    QLabel *m_fault; // what belongs under no field
};

} // namespace qilian::ui
