#pragma once

#include "ui/casework/CaseTab.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace qilian::ui {

class FactsForm;

/// The facts of a case to be read; F2 makes a form of them. What was typed and not saved is offered again.
class FactsView final : public CaseTab {
    Q_OBJECT
public:
    explicit FactsView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    /// Opens the form with the focus in this field; empty: in the first.
    void edit(const QString &field = {});
    bool isEditing() const;

private:
    void showFacts();
    void leaveForm();

    ShownCase m_shown;
    QStackedWidget *m_stack;
    QWidget *m_reading;
    QScrollArea *m_scroll;
    QWidget *m_offer; // the draft from before
    QPushButton *m_edit;
    FactsForm *m_form;
};

} // namespace qilian::ui
