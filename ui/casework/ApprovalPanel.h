#pragma once

#include "core/casework/DocumentApproval.h"
#include "ui/shell/PageInterface.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class Chip;
class TypedLine;

/// The approval (审批) of the chosen document: how far it is, who did what and when, and what may be done next: submit,
/// approve, return with a reason, enter what was signed on paper. Hidden where the kind needs none.
class ApprovalPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ApprovalPanel(Shell &shell, QWidget *parent = nullptr);
    /// Null: no document is chosen.
    void show(const casework::CaseFile &file, const casework::CaseDocument *document);

signals:
    void done(const QString &words);
    void failed(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asking { Opinion, Reason, Paper };
    QAction *addAct(const QString &words, const QKeySequence &key, void (ApprovalPanel::*act)());
    QWidget *makeQuestion();
    QString trail() const;
    void submit();
    void approve() { ask(Asking::Opinion); }
    void sendBack() { ask(Asking::Reason); }
    void enterPaper() { ask(Asking::Paper); }
    void ask(Asking what);
    void answer();
    template <class Work> void write(Work work, const QString &success);

    Shell &m_shell;
    casework::CaseFile m_file;
    casework::CaseDocument m_document;
    Asking m_asking = Asking::Opinion;
    Chip *m_state;
    QLabel *m_trail;
    QAction *m_submit;
    QAction *m_approve;
    QAction *m_return;
    QAction *m_paper;
    QWidget *m_question = nullptr;
    QLabel *m_name = nullptr;
    QLineEdit *m_words = nullptr;
    QWidget *m_signed = nullptr; // who and when, of a paper
    QComboBox *m_who = nullptr;
    TypedLine *m_day = nullptr;
    QPushButton *m_give = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace qilian::ui
