#pragma once

#include "core/casework/DocumentSignature.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class FormColumn;
class SigningPad;

/// One signature on a document that was just shown (电子签名): as what, who, and the pad; or that he refuses, with the
/// reason and a witness. Ctrl+Enter keeps it, Esc keeps nothing.
class SigningPage final : public QWidget {
    Q_OBJECT
public:
    explicit SigningPage(QWidget *parent = nullptr);
    /// `names`: by title of a role, who is likely to sign as that.
    void begin(const casework::CaseDocument &document, const casework::SignatureRole &role, const QStringList &names);

signals:
    void kept(const qilian::casework::DocumentSignature &signature);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    void fit();

    casework::CaseDocument m_document;
    casework::SignatureRole m_role;
    QLabel *m_title;
    QComboBox *m_name;
    QCheckBox *m_refuses;
    SigningPad *m_pad;
    FormColumn *m_refusal;
    QLineEdit *m_reason;
    QLineEdit *m_witness;
    QLabel *m_fault;
    QPushButton *m_clear;
    QPushButton *m_done;
};

} // namespace qilian::ui
