#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace qilian::ui {

class FormColumn;

/// Chooses a new password: the old one, the new one twice. What is wrong stands under its field.
class PasswordForm final : public QWidget {
    Q_OBJECT
public:
    /// `old` is known where somebody has just logged in with it; otherwise it is asked for.
    explicit PasswordForm(const QString &login, const QString &old = {}, QWidget *parent = nullptr);
    void refuse(const QString &why); ///< the answer to chosen(): not done
    void clear();

signals:
    void chosen(const QString &login, const QString &old, const QString &password);

private:
    void ask();

    QString m_login;
    QString m_known;
    FormColumn *m_form;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QPushButton *m_go;
};

} // namespace qilian::ui
