#pragma once

#include "core/casework/CaseService.h"
#include "ui/shell/PageInterface.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class ChoiceBox;
class CitationLabel;
class FormColumn;
class ServiceProofs;
class TypedLine;

/// One service (送达) as a form: an attempt with what came of it, or only what came of an earlier one. It shows what
/// the chosen way asks for, and its article. Ctrl+Enter keeps it.
class ServiceForm final : public QWidget {
    Q_OBJECT
public:
    explicit ServiceForm(Shell &shell, QWidget *parent = nullptr);
    /// Another attempt to serve `document`.
    void begin(const casework::CaseFile &file, const Id<casework::CaseDocument> &document,
        const std::vector<access::Officer> &officers, const QDateTime &now);
    /// What came of an attempt that is noted already.
    void beginOutcome(const casework::CaseFile &file, const casework::ServiceCourse &course, const QDateTime &now);
    void refresh(const casework::CaseFile &file); ///< evidence and addresses that came meanwhile
    bool isOutcome() const { return m_isOutcome; }
    void keep();

signals:
    void kept(const qilian::casework::ServiceDraft &draft);
    void outcomeKept(const qilian::casework::ServiceOutcome &outcome);
    void left(); ///< an outcome is not noted after all
    void failed(const QString &words);

private:
    void addFields();
    void fitToWay();
    void fillAddresses();
    void fillReceivers();
    casework::ServiceWay way() const;
    casework::ServiceDraft draft() const;
    void showFaults(const std::vector<casework::DocumentFault> &faults);

    Shell &m_shell;
    casework::CaseFile m_file;
    casework::ServiceDraft m_begun;
    QDateTime m_now;
    bool m_isOutcome = false;
    QLabel *m_title;
    CitationLabel *m_law;
    QLabel *m_deemed;
    FormColumn *m_form;
    ChoiceBox *m_way;
    TypedLine *m_at;
    std::array<ChoiceBox *, 2> m_officers;
    ChoiceBox *m_address;
    QLineEdit *m_mail;
    QLineEdit *m_agency;
    QLineEdit *m_published;
    ChoiceBox *m_ground;
    QLineEdit *m_note;
    ChoiceBox *m_result;
    TypedLine *m_resultAt;
    QLineEdit *m_receiver;
    ChoiceBox *m_relation;
    QLineEdit *m_reason;
    QLineEdit *m_witness;
    ServiceProofs *m_proofs;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace qilian::ui
