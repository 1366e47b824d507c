#pragma once

#include "core/access/Setup.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class FormColumn;
class OfficerFields;

/// First use, second step: the office (where the records do not describe it yet), who begins here, and the password.
class SetupForm final : public QWidget {
    Q_OBJECT
public:
    struct Known {
        QString area;
        bool office = false; ///< the records describe the office of the area
        std::vector<access::Officer> officers;
    };

    explicit SetupForm(Known known, QWidget *parent = nullptr);
    void refuse(const QString &why); ///< the answer to chosen(): not done

signals:
    void chosen(const qilian::access::Setup &setup);

private:
    void addOffice();
    void addOfficer();
    void showOfficer();
    void ask();

    Known m_known;
    FormColumn *m_form;
    QLineEdit *m_bureau = nullptr;
    QLineEdit *m_bureauShort = nullptr;
    QLineEdit *m_prefix = nullptr;
    QComboBox *m_who;
    OfficerFields *m_officer = nullptr;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_go;
};

} // namespace qilian::ui
