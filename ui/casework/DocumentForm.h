#pragma once

#include "core/casework/CaseDocuments.h"
#include "core/casework/DocumentApproval.h"
#include "ui/shell/PageInterface.h"

#include <QTimer>
#include <set>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace qilian::ui {

class FieldEditor;
class Notice;

/// A draft as a form: every field of its kind in one column, what is wrong under the field at once. What is typed is
/// kept on the disk within half a second and goes into the record when the officer leaves the form, looks at the paper
/// or makes the document final. Ctrl+Enter makes it final.
class DocumentForm final : public QWidget {
    Q_OBJECT
public:
    /// `kept`: what Workspace::draft() holds for it, typed before the program ended; may be empty.
    DocumentForm(Shell &shell, const casework::CaseDocument &draft, const QString &kept, QWidget *parent = nullptr);
    ~DocumentForm() override; ///< puts what is typed into the record

    const casework::CaseDocument &document() const { return m_document; }
    void save(); ///< into the record
    void finish(); ///< or submits it for approval, where it needs one
    void focusFirst();
    /// What was signed on the screen so far: finishing says what is lost or missing.
    void setSignatures(const std::vector<casework::DocumentSignature> &all) { m_signatures = all; }

    static QString draftKey(const Id<casework::CaseDocument> &id);

signals:
    /// Made final, or submitted: then it still is a draft.
    void finished(const qilian::casework::CaseDocument &document);
    void previewAsked();

private:
    struct Field {
        const casework::DocumentField *field = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *fault = nullptr;
        QLabel *origin = nullptr; ///< says that the record filled it
    };
    void addField(QVBoxLayout *form, const casework::DocumentField &field);
    QWidget *makeButtons();
    void take(const Field &field);
    void keep();
    void refill();
    void showValues();
    void showFaults();
    void goToNextOpen();
    void focus(const Field &field);
    bool asksForSignatures();
    std::vector<casework::DocumentFault> faults() const;
    bool needsApproval() const;

    Background &m_background; // outlives the window, unlike the shell
    store::Actor m_actor;
    casework::CaseDocument m_document;
    const casework::DocumentType &m_type;
    const casework::ApprovalRule *m_approval; // null: final without one
    QString m_approved; // digest of the fields that were approved; empty: none were
    std::vector<Field> m_fields;
    std::vector<casework::DocumentSignature> m_signatures;
    bool m_restOnPaper = false; // asked, and answered: who has not signed on the screen signs on paper
    std::set<QString> m_visited; // fields that were typed in: an empty one is a fault only then, or once made final
    bool m_asked = false; // to be made final
    bool m_unsaved = false;
    QTimer m_keeping;
    Notice *m_notice;
    QScrollArea *m_scroll;
    QLabel *m_open;
    QPushButton *m_next;
    QPushButton *m_finish;
};

} // namespace qilian::ui
