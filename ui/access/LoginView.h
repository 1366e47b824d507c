#pragma once

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

/// Name and password. Also opens a locked desk: then only the officer who locked it is offered, with a way to another.
class LoginView final : public QWidget {
    Q_OBJECT
public:
    struct Account {
        QString login;
        QString name; ///< of the officer
    };
    enum class For { Login, Unlock };

    LoginView(For purpose, const std::vector<Account> &accounts, const QString &chosen, QWidget *parent = nullptr);
    void setHint(const QString &hint); ///< under the field; a demonstration county tells its password
    /// The answer to loginAsked: not this time, and why.
    void refuse(const QString &why);

signals:
    void loginAsked(const QString &login, const QString &password);
    void switchAsked(); ///< another officer instead of the one who locked the desk

private:
    void ask();

    QComboBox *m_account;
    QLineEdit *m_password;
    QLabel *m_fault;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace qilian::ui
