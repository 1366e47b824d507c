#pragma once

#include "core/casework/CaseService.h"
#include "ui/shell/PageInterface.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class Chip;
class Notice;
class ServiceForm;

/// The service of one document (送达) over the whole window: every attempt with what came of it, the form for another,
/// the receipt, and making void what was noted wrongly.
class ServiceWindow final : public QDialog {
    Q_OBJECT
public:
    ServiceWindow(Shell &shell, const casework::CaseDocument &document, QWidget *parent);

signals:
    void receiptDrafted(const qilian::Id<qilian::casework::CaseDocument> &receipt);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown {
        casework::CaseFile file;
        std::vector<access::Officer> officers;
    };
    QWidget *makeList();
    void reload();
    void fill(const Shown &shown);
    void showCourse();
    const casework::ServiceCourse *chosen() const;
    void beginAttempt();
    void draftReceipt();
    void makeVoid();
    template <class Work> void write(Work work, const QString &success, bool again);

    Shell &m_shell;
    casework::CaseDocument m_document;
    casework::CaseFile m_file;
    std::vector<access::Officer> m_officers;
    std::vector<casework::ServiceCourse> m_courses;
    bool m_begun = false;
    QLabel *m_title;
    Chip *m_state;
    QLabel *m_due;
    Notice *m_notice;
    QTreeWidget *m_list;
    QLabel *m_about;
    QPushButton *m_outcome;
    QPushButton *m_receipt;
    QLineEdit *m_why;
    QPushButton *m_void;
    ServiceForm *m_form;
};

} // namespace qilian::ui
