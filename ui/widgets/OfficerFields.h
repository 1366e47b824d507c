#pragma once

#include "core/access/Officer.h"

#include <QObject>
#include <vector>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QWidget;

namespace qilian::ui {

class FormColumn;

/// The fields of an officer in a form, named as in the record with a prefix.
class OfficerFields final : public QObject {
    Q_OBJECT
public:
    OfficerFields(FormColumn &form, const QString &prefix);
    void show(const access::Officer &officer);
    /// `officer` with what the fields hold.
    access::Officer read(access::Officer officer) const;
    void setVisible(bool visible);

private:
    void add(const char *name, const QString &label, QWidget *field, bool required = false, const QString &hint = {});

    FormColumn &m_form;
    QString m_prefix;
    QStringList m_names;
    QLineEdit *m_name;
    QLineEdit *m_certificate;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QLineEdit *m_department;
    QLineEdit *m_phone;
    QCheckBox *m_principal;
    QDateEdit *m_principalFrom;
    std::vector<std::pair<access::Role, QCheckBox *>> m_roles;
};

} // namespace qilian::ui
