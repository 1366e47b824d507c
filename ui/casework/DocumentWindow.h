#pragma once

#include "core/casework/CaseDocuments.h"
#include "ui/print/DocumentLayout.h"
#include "ui/shell/PageInterface.h"

#include <QDialog>

class QLabel;
class QStackedWidget;

namespace qilian::ui {

class Chip;
class DocumentForm;
class Notice;
class PaperOutput;
class PaperView;
class SignatureList;
class SigningPage;

/// One document over the whole window: a draft as a form, any as it prints. Esc goes back from the paper to the form,
/// and from there to the case; what was typed is in the record then.
class DocumentWindow final : public QDialog {
    Q_OBJECT
public:
    enum class Face { Form, Paper };
    DocumentWindow(
        Shell &shell, casework::CaseFile file, const casework::CaseDocument &document, Face face, QWidget *parent);

public slots:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown {
        print::Printout printout;
        std::vector<casework::DocumentSignature> signatures; ///< of this document
        std::optional<Error> broken; ///< the sealed PDF is not what it was
    };
    void showForm();
    void showPaper();
    void fillPaper(const Shown &shown);
    void fillHead();
    void seal();
    QString signedOnPaper(const casework::CaseDocument &made) const;
    void askToSign(const casework::SignatureRole &role);
    void sign(const casework::DocumentSignature &signature);
    void take(const casework::CaseDocument &document);
    bool isDraft() const { return m_document.state == casework::DocumentState::Draft; }

    Shell &m_shell;
    casework::CaseFile m_file;
    casework::CaseDocument m_document;
    QLabel *m_title;
    QLabel *m_number;
    Chip *m_state;
    Notice *m_notice;
    QStackedWidget *m_faces;
    PaperView *m_paper;
    SignatureList *m_signatures;
    SigningPage *m_signing;
    PaperOutput *m_output;
    DocumentForm *m_form = nullptr; // made when a draft is written in
};

} // namespace qilian::ui
