#pragma once

#include "core/access/Accounts.h"
#include "core/access/Office.h"
#include "ui/shell/PageInterface.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace qilian::ui {

class FormColumn;
class OfficerFields;

/// The officers of the office with their certificates, and who of them may log in on this computer. An administrator
/// changes them; others look.
class OfficersView final : public QWidget {
    Q_OBJECT
public:
    explicit OfficersView(Shell &shell, QWidget *parent = nullptr);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    struct Row {
        store::Seen<access::Officer> officer;
        QString login; ///< empty: no account here
    };
    QWidget *makeList();
    QWidget *makeOfficerForm();
    QWidget *makeAccountForm();
    void addFoot(QVBoxLayout *layout, const QString &finish, void (OfficersView::*save)());
    void reload();
    void fill(const std::vector<Row> &rows);
    const Row *chosen() const;
    void enableActions();
    void edit(const Row *row);
    void saveOfficer();
    void editAccount();
    void saveAccount();
    void removeAccount();
    void setActive(bool active);
    void back();

    Shell &m_shell;
    bool m_administrator;
    std::vector<Row> m_rows;
    QStackedWidget *m_stack;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_account = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_active = nullptr;
    FormColumn *m_officerForm = nullptr;
    OfficerFields *m_fields = nullptr;
    std::optional<store::Seen<access::Officer>> m_edited;
    FormColumn *m_accountForm = nullptr;
    QLabel *m_accountOf = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
};

} // namespace qilian::ui
